package satser_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// bestilling is the facts of a service of its own: a month's statement is asked for.
type bestilling struct {
	Sagsnr sagsnummer     `json:"sagsnr"`
	Fra    satser.Maaned  `json:"fra"`
	Loen   *satser.Beloeb `json:"loen,omitempty"`
}

// sagsnummer is the service's own: a year and a number, such as 2024-00123.
type sagsnummer string

// UnmarshalText refuses a number of another form, with what would be right.
func (s *sagsnummer) UnmarshalText(t []byte) error {
	aar, nr, ok := strings.Cut(string(t), "-")
	if !ok || len(aar) != 4 || len(nr) != 5 {
		return satser.NewInputfejl("sagsnummer", satser.KodeFormat, string(t), "et sagsnummer som 2024-00123")
	}
	*s = sagsnummer(t)
	return nil
}

// A service reads its own facts as strictly as the library reads a case: what encoding/json lets pass is a fault with its full path.
func ExampleAfkod() {
	for _, data := range []string{
		`{"sagsnr": "2024-00123", "fra": "2024-05", "loen": 10000}`,
		`{"sagsnr": "2024-00123", "fra": "2024-05", "loen": null}`,
		`{"sagsnr": "2024-00123", "fra": "2024-05", "Loen": "10000"}`,
		`{"sagsnr": "2024-00123", "fra": "maj 2024"}`,
		`{"fra": "2024-05"}`,
	} {
		var b bestilling
		if err := satser.Afkod([]byte(data), &b); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(b.Sagsnr, b.Fra.Tekst(), b.Loen.Tekst())
	}
	// Output:
	// 2024-00123 maj 2024 10.000,00
	// loen "null": en værdi; null tages ikke (mangler)
	// Loen "Loen": nøglen skrevet loen (ukendt)
	// fra "maj 2024": en måned som 2024-05 (format)
	// sagsnr: nøglen sagsnr (mangler)
}

// A type of the service's own reports a bad value like the library's types do: the reader places it below the field.
func ExampleAfkod_egenType() {
	var b bestilling
	err := satser.Afkod([]byte(`{"sagsnr": "24/123", "fra": "2024-05"}`), &b)
	fmt.Println(err)
	// Output: sagsnr "24/123": et sagsnummer som 2024-00123 (format)
}

// A check of the service's own says what is wrong as the library does: the field, the value, the code and what would be right.
func ExampleNewInputfejl() {
	tjek := func(uge satser.Timer) error {
		if uge > 37_00 {
			return satser.NewInputfejl("timer", satser.KodeGraense, uge.String(), "højst 37 timer om ugen")
		}
		return nil
	}
	fmt.Println(tjek(37_00))
	fmt.Println(satser.Under("arbejde[1]", tjek(37_50)))
	// Output:
	// <nil>
	// arbejde[1].timer "37.5": højst 37 timer om ugen (grænse)
}

// A check of the service's own, run row by row: each fault is placed below its row.
func ExampleUnder() {
	raekker := []satser.Periode{
		satser.MustPeriode("2024-01-01", "2024-03-31"),
		{Fra: satser.MustDato("2024-04-01"), Til: satser.MustDato("2024-03-01")},
	}
	for i, r := range raekker {
		if err := r.Valider(); err != nil {
			fmt.Println(satser.Under(fmt.Sprintf("raekker[%d]", i), err))
		}
	}
	// Output: raekker[1].til "2024-03-01": en dag, der ikke ligger før 2024-04-01 (modstrid)
}

// The rule set is written to a file and read back: the fingerprint says that nothing was lost.
func Example_laesEtRegelsaetTilbage() {
	regler := satser.Gaeldende()
	data, err := json.Marshal(regler)
	if err != nil {
		fmt.Println(err)
		return
	}
	tilbage, err := satser.LaesRegelsaet(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tilbage.Aftryk() == regler.Aftryk(), tilbage.SidsteDag() == regler.SidsteDag())
	// Output: true true
}

// A rule set with a doubtful row is refused where the row stands.
func ExampleLaesRegelsaet_fejl() {
	_, err := satser.LaesRegelsaet([]byte(`{"format": "satser/1", "sidsteDag": "2026-12-31", "serier": [
		{"sats": "maaned.forsoerger", "ordning": "jobafklaring", "enhed": "kr/uge",
		 "hjemmel": "LAS § 69 j, stk. 2, nr. 1 (LBK 1004/2025)", "figurer": []}
	], "regler": []}`))
	fmt.Println(err)
	// Output: serier[0].enhed "kr/uge": seriens enhed, kr/måned (modstrid)
}

// Next January in code: the last day of known law is moved, and a figure (made up here) added. A series without one stays unknown.
func ExampleNyFigur() {
	gaeldende := satser.Gaeldende()
	nytaar := gaeldende.SidsteDag().AddDays(1)
	naesteAar := satser.Figur{
		Fra: nytaar, Til: nytaar.AddAar(1).AddDays(-1),
		Vaerdi: satser.MustBeloeb("18304"), Status: satser.Bekendtgjort, Kilder: []satser.Kilde{"opdigtet"},
	}
	regler, _, err := gaeldende.Med(satser.KendtTil(naesteAar.Til), satser.NyFigur(satser.MaanedForsoerger, satser.Jobafklaring, naesteAar))
	if err != nil {
		fmt.Println(err)
		return
	}
	opslag, err := regler.Sats(satser.MaanedForsoerger, satser.Jobafklaring, nytaar)
	fmt.Println(opslag.Vaerdi.Tekst(), err)

	_, err = regler.Sats(satser.MaanedForsoerger, satser.Ressourceforloeb, nytaar)
	var udenfor *satser.Udenforfejl
	fmt.Println("kendes ikke:", errors.As(err, &udenfor))
	// Output:
	// 18.304,00 <nil>
	// kendes ikke: true
}

// A bill is tried out before it is law: what if kap. 6 a took 20 pct. of the wage up to the threshold from July 2026?
func ExampleNyRegel_lovforslag() {
	forslag := satser.Regelversion{
		Fra: satser.MustDato("2026-07-01"), Virkning: satser.Loenregel, Tal: [2]satser.Procent{2000, 5500},
		Hjemmel:   satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68, Litra: 'a', Stk: 2},
		Sikkerhed: satser.Udledt, Note: "et tænkt lovforslag",
	}
	regler, _, err := satser.Gaeldende().Med(satser.NyRegel(satser.RegelLoen, satser.Ressourceforloeb, forslag))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, dag := range []string{"2026-06-30", "2026-07-01"} {
		v, err := regler.Regel(satser.RegelLoen, satser.Ressourceforloeb, satser.MustDato(dag))
		fmt.Println(dag, v.Tal[0].Tekst(), v.Note, err)
	}
	fmt.Println("gældende ret:", regler.Aftryk() == satser.Gaeldende().Aftryk())
	// Output:
	// 2026-06-30 0 pct. Ordene er læst i LBK 1031/2023; dagen er udledt af lov 1160/2021. <nil>
	// 2026-07-01 20 pct. et tænkt lovforslag <nil>
	// gældende ret: false
}
