package visitation_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// skridtene finds the next steps and writes each: its kind, day, outcome and provision.
func skridtene(t *testing.T, o satser.Ordning, f visitation.Opfoelgning) (ud []string) {
	t.Helper()
	alle, err := vurderer().Skridt(o, &f)
	if err != nil {
		t.Fatal(err)
	}
	var s spor.Spor
	for _, x := range alle {
		s = append(s, x.Trin)
		if x.Trin.Led[0] != spor.Datotal(x.Senest) || x.Trin.Ordning != o || x.Tekst() == "" {
			t.Errorf("%+v", x)
		}
		ud = append(ud, x.Trin.ID.String()+" "+x.Senest.String()+" "+x.Trin.Udfald.String()+" "+x.Trin.Hjemmel.String())
	}
	if _, err := s.Efterregn(); err != nil {
		t.Error(err)
	}
	return ud
}

func TestSkridt(t *testing.T) {
	for _, r := range []struct {
		grund string
		o     satser.Ordning
		f     visitation.Opfoelgning
		want  []string
	}{
		{
			"jobafklaring from 1 June 2020 after sygedagpenge", jaf,
			visitation.Opfoelgning{Fra: dag("2020-06-01"), Sidste: dag("2022-05-31"), SygedagpengeSlut: dag("2020-05-31"), RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.Nej, Risiko: spor.Ja},
			[]string{
				"skridt-team 2020-06-29 opfyldt LAB § 109, stk. 1 (lov 548/2019)",
				"skridt-sundhedskoordinator 2023-11-30 opfyldt LAB § 111, stk. 3 (LBK 701/2022)",
				"skridt-klinisk-funktion 2024-05-31 opfyldt LAB § 111, stk. 4 (LBK 280/2024)",
				"skridt-arbejdsevne 2022-05-31 opfyldt LAB § 111, stk. 1 (LBK 701/2022)",
			},
		},
		{
			"from the decision of a person who is ill again; the rest is not known", jaf,
			visitation.Opfoelgning{Fra: dag("2024-02-01"), Afgoerelse: dag("2024-02-20")},
			[]string{"skridt-team 2024-03-19 uoplyst LAB § 109, stk. 1 (LBK 280/2024)"},
		},
		{
			"recovery is expected, no risk", jaf,
			visitation.Opfoelgning{Fra: dag("2021-06-01"), SygedagpengeSlut: dag("2021-05-31"), RaskInden8Uger: spor.Ja, Risiko: spor.Nej},
			[]string{
				"skridt-team 2021-06-29 ikke opfyldt LAB § 109, stk. 1 (lov 548/2019)",
				"skridt-sundhedskoordinator 2024-11-30 ikke opfyldt LAB § 111, stk. 3 (LBK 280/2024)",
				"skridt-klinisk-funktion 2025-05-31 opfyldt LAB § 111, stk. 4 (LBK 280/2024)",
			},
		},
		{
			"the effort goes on; the end of a month", jaf,
			visitation.Opfoelgning{Fra: dag("2020-09-01"), SygedagpengeSlut: dag("2020-08-31"), IndsatsViderefoeres: spor.Ja},
			[]string{
				"skridt-team 2020-09-29 ikke opfyldt LAB § 109, stk. 1 (lov 548/2019)",
				"skridt-sundhedskoordinator 2024-02-29 uoplyst LAB § 111, stk. 3 (LBK 701/2022)",
				"skridt-klinisk-funktion 2024-08-31 opfyldt LAB § 111, stk. 4 (LBK 280/2024)",
			},
		},
		{
			"only one of the two is known", jaf, visitation.Opfoelgning{Fra: dag("2020-09-01"), RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.IkkeVurderet},
			[]string{"skridt-team 2020-09-29 uoplyst LAB § 109, stk. 1 (lov 548/2019)"},
		},
		{
			"before the law in hand", jaf, visitation.Opfoelgning{Fra: dag("2019-11-01"), RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.Nej},
			[]string{"skridt-team 2019-11-29 kræver skøn LAS § 69 j, stk. 1 (LBK 981/2019)"},
		},
		{
			"due when it is in hand", jaf, visitation.Opfoelgning{Fra: dag("2019-12-04"), RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.Nej},
			[]string{"skridt-team 2020-01-01 opfyldt LAB § 109, stk. 1 (lov 548/2019)"},
		},
		{
			"due on the last day before lov 1750/2025", jaf, visitation.Opfoelgning{Fra: dag("2026-01-03"), RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.Nej},
			[]string{"skridt-team 2026-01-31 opfyldt LAB § 109, stk. 1 (LBK 280/2024)"},
		},
		{
			"and the day after", jaf, visitation.Opfoelgning{Fra: dag("2026-01-04"), SygedagpengeSlut: dag("2026-01-03")},
			[]string{
				"skridt-team 2026-02-01 kræver skøn LAB § 109, stk. 1 (LBK 280/2024)",
				"skridt-sundhedskoordinator 2029-07-03 kræver skøn LAB § 111, stk. 3 (LBK 280/2024)",
				"skridt-klinisk-funktion 2030-01-03 kræver skøn LAB § 111, stk. 4 (LBK 280/2024)",
			},
		},
		{
			"ressourceforløb: six months, and what follows", rf, visitation.Opfoelgning{Fra: dag("2023-08-31"), Sidste: dag("2025-08-30")},
			[]string{
				"skridt-seks-maaneder 2024-02-29 opfyldt LAB § 113, stk. 2 (LBK 701/2022)",
				"skridt-fremadrettet 2025-08-30 opfyldt LAB § 113, stk. 4 (LBK 280/2024)",
			},
		},
		{
			"begun on the day", rf, visitation.Opfoelgning{Fra: dag("2023-08-31"), Paabegyndt: dag("2024-02-29")},
			[]string{"skridt-seks-maaneder 2024-02-29 ikke opfyldt LAB § 113, stk. 2 (LBK 701/2022)"},
		},
		{
			"begun the day after", rf, visitation.Opfoelgning{Fra: dag("2023-08-31"), Paabegyndt: dag("2024-03-01")},
			[]string{"skridt-seks-maaneder 2024-02-29 opfyldt LAB § 113, stk. 2 (LBK 701/2022)"},
		},
		{
			"special reasons", rf, visitation.Opfoelgning{Fra: dag("2023-08-31"), SaerligeGrunde: spor.Ja},
			[]string{"skridt-seks-maaneder 2024-02-29 ikke opfyldt LAB § 113, stk. 2 (LBK 701/2022)"},
		},
		{"six months in 2021: no such rule", rf, visitation.Opfoelgning{Fra: dag("2021-06-30")}, nil},
		{
			"six months on 1 January 2022", rf, visitation.Opfoelgning{Fra: dag("2021-07-01"), Sidste: dag("2022-03-01")},
			[]string{
				"skridt-seks-maaneder 2022-01-01 opfyldt LAB § 113, stk. 2 (lov 548/2019, ændret ved lov 1160/2021)",
				"skridt-fremadrettet 2022-03-01 opfyldt LAB § 113, stk. 4 (lov 548/2019, ændret ved lov 1160/2021)",
			},
		},
		{
			"what follows in 2021", rf, visitation.Opfoelgning{Fra: dag("2020-03-01"), Sidste: dag("2021-02-28")},
			[]string{"skridt-fremadrettet 2021-02-28 opfyldt LAB § 113, stk. 2 (lov 548/2019)"},
		},
		{
			"what follows in 2015", rf, visitation.Opfoelgning{Fra: dag("2014-03-01"), Sidste: dag("2015-02-28")},
			[]string{"skridt-fremadrettet 2015-02-28 opfyldt LAB § 68 a, stk. 7 (lov 1380/2012)"},
		},
		{
			"six months after the last grant", rf, visitation.Opfoelgning{Fra: dag("2025-08-01")},
			[]string{"skridt-seks-maaneder 2026-02-01 kræver skøn LAB § 113, stk. 2 (LBK 280/2024)"},
		},
	} {
		got := skridtene(t, r.o, r.f)
		if len(got) != len(r.want) {
			t.Errorf("%s: %q", r.grund, got)
			continue
		}
		for i := range got {
			if got[i] != r.want[i] {
				t.Errorf("%s:\n %s\nwant\n %s", r.grund, got[i], r.want[i])
			}
		}
	}
	var udenfor *satser.Udenforfejl
	for _, d := range []string{"2014-06-30", foersteUkendte.String()} { // outside known law there are no steps
		if x, err := vurderer().Skridt(jaf, &visitation.Opfoelgning{Fra: dag(d)}); !errors.As(err, &udenfor) || x != nil {
			t.Errorf("%s: %v, %v", d, x, err)
		}
	}
}
