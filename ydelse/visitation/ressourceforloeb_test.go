package visitation_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// TestBevillingsdag: the last grant is of 31 January 2026, whatever day the course begins; outside known law there is no answer.
func TestBevillingsdag(t *testing.T) {
	for d := dag("2026-01-25"); !d.After(dag("2026-02-05")); d = d.AddDays(1) {
		v := bevilling(t, iMaalgruppen(d.String()))
		want := spor.Opfyldt
		if d.After(dag("2026-01-31")) {
			want = spor.IkkeOpfyldt
			trin, er := har(v, spor.BevillingMulig, spor.IkkeOpfyldt)
			if !er || len(v.Spor) != 1 || trin.Led[1] != spor.Datotal(dag("2026-01-31")) || trin.Hjemmel.String() != "ændringslov § 21, stk. 8 (lov 1750/2025)" {
				t.Errorf("%v: %+v", d, v)
			}
		}
		if v.Udfald != want {
			t.Errorf("granted %v: %v, want %v", d, v.Udfald, want)
		}
	}
	senere := iMaalgruppen("2026-01-31")
	if senere.Fra = dag("2026-03-01"); bevilling(t, senere).Udfald != spor.Opfyldt {
		t.Error("a course granted in time cannot begin later")
	}
	var udenfor *satser.Udenforfejl
	ukendt := foersteUkendte.String()
	for _, r := range []struct{ afgoerelse, fra string }{{"2012-12-31", "2012-12-31"}, {ukendt, ukendt}, {"2025-12-01", ukendt}} {
		x := iMaalgruppen(r.afgoerelse)
		x.Fra = dag(r.fra)
		if _, err := vurderer().Ressourceforloeb(&x); !errors.As(err, &udenfor) {
			t.Errorf("%v: %v", r, err)
		}
	}
	if bevilling(t, iMaalgruppen("2026-01-31")).Udfald != spor.Opfyldt || bevilling(t, iMaalgruppen("2013-01-01")).Udfald != spor.Opfyldt {
		t.Error("the first and the last day of a grant")
	}
}

var svarene = map[spor.Svar]spor.Udfald{spor.Ja: spor.Opfyldt, spor.Nej: spor.IkkeOpfyldt, spor.IkkeVurderet: spor.KraeverSkoen, 0: spor.Uoplyst}

// TestMaalgruppe: each of the three parts alone decides, and takes nothing but a yes; it is the same in every edition.
func TestMaalgruppe(t *testing.T) {
	for _, d := range []string{"2013-01-01", "2017-06-30", "2020-01-01", "2022-01-01", "2025-12-31"} {
		for id, felt := range map[spor.ID]func(*visitation.Maalgruppe) *spor.Svar{
			spor.MaalgruppeProblemer: func(m *visitation.Maalgruppe) *spor.Svar { return &m.KomplekseProblemer },
			spor.MaalgruppeIndsats:   func(m *visitation.Maalgruppe) *spor.Svar { return &m.IndsatsUtilstraekkelig },
			spor.MaalgruppeHelhed:    func(m *visitation.Maalgruppe) *spor.Svar { return &m.KraeverHelhed },
		} {
			for s, want := range svarene {
				r := iMaalgruppen(d)
				*felt(&r.Maalgruppe) = s
				v := bevilling(t, r)
				_, er := har(v, id, want)
				if v.Udfald != want || !er || want == spor.IkkeOpfyldt && v.Afgoerende != id {
					t.Errorf("%s %v %v: %v, want %v", d, id, s, v.Udfald, want)
				}
			}
		}
	}
}

// TestMaalgruppeNumre: one of nr. 1-3 is enough, and the first that is met is cited; none is not.
func TestMaalgruppeNumre(t *testing.T) {
	ids := [...]spor.ID{spor.MaalgruppeForsoergelse, spor.MaalgruppeTilbud, spor.MaalgruppeLaengere}
	alle := []spor.Svar{0, spor.Ja, spor.Nej, spor.IkkeVurderet}
	for _, a := range alle {
		for _, b := range alle {
			for _, c := range alle {
				r := iMaalgruppen("2024-05-01")
				r.Maalgruppe.LaengereForsoergelse, r.Maalgruppe.TilbudUdenVirkning, r.Maalgruppe.LaengereIndsats = a, b, c
				v := bevilling(t, r)
				want, nr := spor.IkkeOpfyldt, -1
				for i, s := range []spor.Svar{a, b, c} {
					if s == spor.Ja && nr < 0 {
						want, nr = spor.Opfyldt, i
					}
				}
				for _, s := range []spor.Svar{a, b, c} {
					if nr < 0 && s == spor.IkkeVurderet && want == spor.IkkeOpfyldt {
						want = spor.KraeverSkoen
					}
					if nr < 0 && s == 0 {
						want = spor.Uoplyst
					}
				}
				if v.Udfald != want {
					t.Errorf("%v %v %v: %v, want %v", a, b, c, v.Udfald, want)
				}
				if nr >= 0 {
					trin, er := har(v, ids[nr], spor.Opfyldt)
					if !er || int(trin.Hjemmel.Nr) != nr+1 || trin.Hjemmel.Paragraf != 112 {
						t.Errorf("%v %v %v: %+v", a, b, c, trin)
					}
				} else if _, er := har(v, spor.MaalgruppeBetingelse, want); !er {
					t.Errorf("%v %v %v: no step", a, b, c)
				}
			}
		}
	}
}

// TestUdvikling: what is asked about the ability to work, by the law of the day.
func TestUdvikling(t *testing.T) {
	for _, r := range []struct {
		grund                string
		dag                  string
		perspektiv, udenForb spor.Svar
		want                 spor.Udfald
		id                   spor.ID
	}{
		{"2013-2018: not pointless", "2013-01-01", 0, spor.Nej, spor.Opfyldt, spor.UdenFormaal},
		{"pointless", "2018-05-31", spor.Nej, spor.Ja, spor.IkkeOpfyldt, spor.UdenFormaal},
		{"a prospect is not asked for then", "2018-05-31", spor.Nej, spor.Nej, spor.Opfyldt, spor.UdenFormaal},
		{"not stated then", "2018-05-31", spor.Ja, 0, spor.Uoplyst, spor.UdenFormaal},
		{"not assessed then", "2018-05-31", spor.Ja, spor.IkkeVurderet, spor.KraeverSkoen, spor.UdenFormaal},
		{"June 2018: the same by both rules", "2018-06-01", spor.Ja, spor.Nej, spor.Opfyldt, spor.UdenFormaal},
		{"June 2018: not by both", "2018-06-01", spor.Nej, spor.Nej, spor.KraeverSkoen, spor.UdenFormaal},
		{"June 2018: to its end", "2018-06-30", spor.Nej, spor.Nej, spor.KraeverSkoen, spor.UdenFormaal},
		{"June 2018: a no by both", "2018-06-01", spor.Nej, spor.Ja, spor.IkkeOpfyldt, spor.UdenFormaal},
		{"June 2018: a no by both, to its end", "2018-06-30", spor.Nej, spor.Ja, spor.IkkeOpfyldt, spor.UdenFormaal},
		{"June 2018: a prospect, and pointless", "2018-06-30", spor.Ja, spor.Ja, spor.KraeverSkoen, spor.UdenFormaal},
		{"June 2018: one of them is not stated", "2018-06-30", spor.Nej, 0, spor.KraeverSkoen, spor.UdenFormaal},
		{"June 2018: neither is stated", "2018-06-30", 0, 0, spor.KraeverSkoen, spor.UdenFormaal},
		{"until May 2018 the prospect is not read", "2018-05-31", spor.Ja, spor.Ja, spor.IkkeOpfyldt, spor.UdenFormaal},
		{"a prospect, and documented that there is none: contradictory", "2024-05-01", spor.Ja, spor.Ja, spor.KraeverSkoen, spor.UdenForbedring},
		{"no prospect, and documented", "2024-05-01", spor.Nej, spor.Ja, spor.IkkeOpfyldt, spor.UdenForbedring},
		{"from July 2018 a prospect", "2018-07-01", spor.Ja, 0, spor.Opfyldt, spor.Udviklingsperspektiv},
		{"no prospect", "2018-07-01", spor.Nej, spor.Nej, spor.IkkeOpfyldt, spor.Udviklingsperspektiv},
		{"a prospect, not stated", "2022-01-01", 0, spor.Nej, spor.Uoplyst, spor.Udviklingsperspektiv},
		{"a prospect, not assessed", "2022-01-01", spor.IkkeVurderet, spor.Nej, spor.KraeverSkoen, spor.Udviklingsperspektiv},
		{"severe illness: documented or obvious", "2024-05-01", 0, spor.Ja, spor.IkkeOpfyldt, spor.UdenForbedring},
		{"whether it is documented is being assessed", "2024-05-01", spor.Ja, spor.IkkeVurderet, spor.KraeverSkoen, spor.UdenForbedring},
		{"a prospect, and not obvious", "2024-05-01", spor.Ja, spor.Nej, spor.Opfyldt, spor.UdenForbedring},
	} {
		x := iMaalgruppen(r.dag)
		x.Udviklingsperspektiv, x.UdenForbedring = r.perspektiv, r.udenForb
		v := bevilling(t, x)
		if _, er := har(v, r.id, r.want); v.Udfald != r.want || !er {
			t.Errorf("%s: %v, want %v by %v\n%s", r.grund, v.Udfald, r.want, r.id, v.Tekst())
		}
	}
	x := iMaalgruppen("2024-05-01")
	a, _ := har(bevilling(t, x), spor.Udviklingsperspektiv, spor.Opfyldt)
	b, _ := har(bevilling(t, x), spor.UdenForbedring, spor.Opfyldt)
	if a.Hjemmel.Pkt != 1 || b.Hjemmel.Pkt != 2 || a.Hjemmel.Stk != 2 {
		t.Errorf("%v, %v", a.Hjemmel, b.Hjemmel)
	}
}

// TestFrasigelse: course and benefit are one, in words from 2020. Not giving it up is asked of nobody.
func TestFrasigelse(t *testing.T) {
	for _, r := range []struct {
		dag  string
		s    spor.Svar
		want spor.Udfald
	}{
		{"2019-12-31", spor.Ja, spor.KraeverSkoen}, {"2020-01-01", spor.Ja, spor.IkkeOpfyldt},
		{"2024-05-01", spor.Nej, spor.Opfyldt}, {"2024-05-01", 0, spor.Opfyldt}, {"2024-05-01", spor.IkkeVurderet, spor.Opfyldt},
	} {
		x := iMaalgruppen(r.dag)
		x.Frasiger = r.s
		v := bevilling(t, x)
		trin, er := har(v, spor.Frasigelse, r.want)
		if v.Udfald != r.want || er != (r.s == spor.Ja) || er && trin.Praksis != spor.ForloebOgYdelse {
			t.Errorf("%s %v: %v", r.dag, r.s, v.Udfald)
		}
	}
}

// TestFoertidspensionist: § 115 from 2020, for those under 40 who wish it; the target group is not asked about.
func TestFoertidspensionist(t *testing.T) {
	x := visitation.Ressourceforloeb{Afgoerelse: dag("2024-05-01"), Foertidspension: spor.Ja, Oenske: spor.Ja}
	for _, r := range []struct {
		grund  string
		foedt  string
		oenske spor.Svar
		want   spor.Udfald
	}{
		{"39 years on the first day", "1984-05-02", spor.Ja, spor.Opfyldt},
		{"40 on it", "1984-05-01", spor.Ja, spor.IkkeOpfyldt},
		{"no wish", "1990-05-01", spor.Nej, spor.IkkeOpfyldt},
		{"the wish is not stated", "1990-05-01", 0, spor.Uoplyst},
		{"a wish is nothing to assess", "1990-05-01", spor.IkkeVurderet, spor.Uoplyst},
	} {
		x.Person.Foedt, x.Oenske = dag(r.foedt), r.oenske
		if v := bevilling(t, x); v.Udfald != r.want {
			t.Errorf("%s: %v, want %v", r.grund, v.Udfald, r.want)
		}
	}
	x.Person.Foedt, x.Oenske = dag("1990-05-01"), spor.Ja
	trin, _ := har(bevilling(t, x), spor.FoertidspensionistAlder, spor.Opfyldt)
	if trin.Hjemmel.String() != "LAB § 115, stk. 1 (LBK 280/2024)" {
		t.Error(trin.Hjemmel)
	}
	for d, want := range map[string]spor.Udfald{"2019-12-31": spor.KraeverSkoen, "2020-01-01": spor.Opfyldt, "2026-02-01": spor.IkkeOpfyldt} {
		if x.Afgoerelse = dag(d); bevilling(t, x).Udfald != want {
			t.Errorf("%s: want %v", d, want)
		}
	}
	x.Afgoerelse, x.Laengde = dag("2024-05-01"), visitation.Laengde{Aar: 4} // § 114, stk. 1, applies
	if v := bevilling(t, x); v.Afgoerende != spor.VarighedForLang {
		t.Errorf("4 years: %v", v.Afgoerende)
	}
	for _, s := range []spor.Svar{0, spor.Nej, spor.IkkeVurderet} { // nothing but a yes is a yes
		if x.Foertidspension = s; bevilling(t, x).Afgoerende != spor.VarighedForLang {
			t.Errorf("%v", s)
		}
		if _, er := har(bevilling(t, x), spor.FoertidspensionistAlder, spor.Opfyldt); er {
			t.Errorf("%v counts as yes", s)
		}
	}
}

// TestLaengdeIBevillingen: a length that the law does not allow stops the grant as it is asked for.
func TestLaengdeIBevillingen(t *testing.T) {
	for _, r := range []struct {
		dag     string
		laengde visitation.Laengde
		want    spor.Udfald
		id      spor.ID
		slut    string
	}{
		{"2021-12-31", visitation.Laengde{Aar: 5}, spor.Opfyldt, spor.ForloebsSlut, "2026-12-30"},
		{"2021-12-31", visitation.Laengde{Aar: 5, Maaneder: 1}, spor.IkkeOpfyldt, spor.VarighedForLang, ""},
		{"2022-01-01", visitation.Laengde{Aar: 3}, spor.Opfyldt, spor.ForloebsSlut, "2024-12-31"},
		{"2022-01-01", visitation.Laengde{Maaneder: 37}, spor.IkkeOpfyldt, spor.VarighedForLang, ""},
		{"2022-01-01", visitation.Laengde{Maaneder: 12}, spor.Opfyldt, spor.ForloebsSlut, "2022-12-31"},
		{"2022-01-01", visitation.Laengde{Maaneder: 11}, spor.IkkeOpfyldt, spor.VarighedForKort, ""},
	} {
		x := iMaalgruppen(r.dag)
		x.Laengde = r.laengde
		v := bevilling(t, x)
		trin, er := har(v, r.id, r.want)
		if v.Udfald != r.want || !er || r.slut != "" && trin.Led[0] != spor.Datotal(dag(r.slut)) {
			t.Errorf("%s %+v: %v %+v", r.dag, r.laengde, v.Udfald, trin)
		}
	}
}

// TestRegelsaetISvaret: a grant, a refusal and a length each carry the fingerprint of the rule set that they were made with.
func TestRegelsaetISvaret(t *testing.T) {
	for _, regler := range []*satser.Regelsaet{satser.Gaeldende(), satser.Gaeldende().SomKendt(dag("2024-06-01"))} {
		v := visitation.Vurderer{Regler: regler}
		for grund, afgoerelse := range map[string]string{"granted": "2024-02-01", "granted in the first year": "2013-06-01"} {
			r := iMaalgruppen(afgoerelse)
			if got, err := v.Ressourceforloeb(&r); err != nil || got.Regelsaet != regler.Aftryk() {
				t.Errorf("%s: %v, want %v (%v)", grund, got.Regelsaet, regler.Aftryk(), err)
			}
		}
		f := tidligere("2022-03-01", 2)
		l, err := v.Varighed(rf, visitation.Person{}, &f)
		if err != nil || l.Regelsaet != regler.Aftryk() {
			t.Errorf("the length: %v, want %v (%v)", l.Regelsaet, regler.Aftryk(), err)
		}
	}
	if a, b := satser.Gaeldende().Aftryk(), satser.Gaeldende().SomKendt(dag("2024-06-01")).Aftryk(); a == b {
		t.Error("the two rule sets are not told apart")
	}
}
