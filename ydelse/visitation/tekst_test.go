package visitation_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

func TestTekst(t *testing.T) {
	r := paa(iMaalgruppen("2022-03-01"), 52)
	r.Tidligere = []visitation.Forloeb{tidligere("2020-01-01", 1)}
	r.Maalgruppe.KraeverHelhed = spor.IkkeVurderet
	uvist := visitation.Forloeb{Fra: dag("2019-05-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: []visitation.Orlov{barsel("2019-12-31", "2019-12-31")}}
	for _, x := range []struct{ grund, got, want string }{
		{"a grant with something missing and something to assess", bevilling(t, r).Tekst(), `Er der ret til ressourceforløb? Det kan ikke afgøres, før det, der mangler, er oplyst.
[x] Der kan bevilges ressourceforløb den 1. marts 2022. (LAS § 68, stk. 1, LBK 241/2021)
[x] Personen har komplekse problemer ud over ledighed. (LAB § 112, stk. 1, lov 548/2019)
[x] Problemerne har ikke kunnet løses gennem en indsats efter beskæftigelsesindsatsloven eller aktivloven. (LAB § 112, stk. 1, lov 548/2019)
[?] Kommunen skal vurdere, om problemerne kræver et helhedsorienteret forløb, hvor en beskæftigelsesindsats kombineres med en social eller sundhedsmæssig indsats. (LAB § 112, stk. 1, lov 548/2019)
[x] Personen har modtaget længerevarende offentlig forsørgelse. (LAB § 112, stk. 1, nr. 1, lov 548/2019)
[x] Der er et udviklingsperspektiv i forhold til personens arbejdsevne. (LAB § 112, stk. 2, 1. pkt., lov 548/2019)
[x] Det er hverken dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres ved et ressourceforløb. (LAB § 112, stk. 2, 2. pkt., lov 548/2019)
[x] Personen har tidligere været i ressourceforløb. Der kan tilbydes flere forløb efter hinanden. (LAB § 114, stk. 2, lov 548/2019)
[ ] Personen er over 50 år og har været i ressourceforløb før. Det er ikke oplyst, om personen selv ønsker forløbet, og det afgør sagen. (LAB § 114, stk. 4, 1. pkt., lov 548/2019 som ændret ved lov 1160/2021)
    Loven siger ikke, om reglen for den, der er over en alder, gælder fra fødselsdagen. Her gælder den fra fødselsdagen.
`},
		{"only the limits", maalt(t, jaf, ingen, visitation.Forloeb{Fra: dag("2022-06-01")}).Tekst(), `Hvor længe kan forløbet vare? Senest til den 31. maj 2024.
[x] Efter reglerne den 1. juni 2022 kan et jobafklaringsforløb højst vare 2 år ad gangen. (LAB § 110, stk. 1, 1. pkt., LBK 701/2022)
[x] Forløbet kan højst vare til den 31. maj 2024. (LAB § 110, stk. 1, 1. pkt., LBK 701/2022)
    Loven siger ikke, hvilken dag et år slutter. Her slutter det dagen før årsdagen, og en måned slutter med månedens sidste dag, hvis måneden ikke har dagen.
`},
		{"a length that is too long", maalt(t, jaf, ingen, visitation.Forloeb{Fra: dag("2022-06-01"), Laengde: visitation.Laengde{Aar: 3}}).Tekst(), `Holder forløbets varighed sig inden for loven? Nej.
[x] Efter reglerne den 1. juni 2022 kan et jobafklaringsforløb højst vare 2 år ad gangen. (LAB § 110, stk. 1, 1. pkt., LBK 701/2022)
[-] Forløbet er sat til at slutte den 31. maj 2025. Det kan højst vare 2 år og skulle være sluttet den 31. maj 2024. (LAB § 110, stk. 1, 1. pkt., LBK 701/2022)
[x] Forløbet kan højst vare til den 31. maj 2024. (LAB § 110, stk. 1, 1. pkt., LBK 701/2022)
    Loven siger ikke, hvilken dag et år slutter. Her slutter det dagen før årsdagen, og en måned slutter med månedens sidste dag, hvis måneden ikke har dagen.
[x] Forløbets sidste dag er den 31. maj 2024. (LAB § 110, stk. 1, 1. pkt., LBK 701/2022)
    Loven siger ikke, hvilken dag et år slutter. Her slutter det dagen før årsdagen, og en måned slutter med månedens sidste dag, hvis måneden ikke har dagen.
`},
		{"leave that the sources leave open", maalt(t, rf, ingen, uvist).Tekst()[:104], `Holder forløbets varighed sig inden for loven? Det kan ikke afgøres, før kommunen har taget stilling.`[:104]},
	} {
		if x.got != x.want {
			t.Errorf("%s:\n%s\nwant\n%s", x.grund, x.got, x.want)
		}
	}
}

// TestTomtSvar: an answer that is none names no scheme.
func TestTomtSvar(t *testing.T) {
	for _, got := range []string{visitation.Vurdering{}.Tekst(), visitation.Varighed{}.Tekst(), visitation.Jobafklaringssvar{}.Tekst()} {
		if got != "Der er ikke noget svar.\n" {
			t.Errorf("%q", got)
		}
	}
}

// TestUdvalgene: what stands in the way, what is missing and what warns are told apart.
func TestUdvalgene(t *testing.T) {
	r := paa(iMaalgruppen("2024-05-01"), 62)
	r.Person.Folkepension = dag("2028-05-01")
	r.Laengde, r.Oenske = visitation.Laengde{Aar: 4}, spor.Ja
	v, err := visitation.Vurderer{Regler: til2026}.Ressourceforloeb(&r)
	if err != nil {
		t.Fatal(err)
	}
	tjekSpor(t, v)
	if h := v.Hindringer(); len(h) != 1 || h[0].ID != spor.VarighedForLang || v.Afgoerende != spor.VarighedForLang {
		t.Errorf("in the way: %+v", h)
	}
	if a := v.Advarsler(); len(a) != 2 || a[0].ID != spor.SeksAarTilFolkepension || a[1].ID != spor.EfterKendtLov {
		t.Errorf("warnings: %+v", a)
	}
	f := visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 1}, Rask: dag("2024-06-01")}
	f.Orlov = []visitation.Orlov{{Fra: dag("2024-05-05"), Til: dag("2024-05-06"), Art: visitation.Sorgorlov, Dagpengeret: spor.Nej}}
	if h := maalt(t, jaf, visitation.Person{Folkepension: dag("2024-12-01")}, f).Hindringer(); h != nil {
		t.Errorf("what ends a course stands in its way: %+v", h)
	}
}
