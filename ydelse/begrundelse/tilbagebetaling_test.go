package begrundelse_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

type (
	aarsag  = efterregulering.Aarsag
	fakta   = efterregulering.Fakta
	vilkaar = efterregulering.Vilkaar
)

// The answers about a cause: withheld against better knowledge, received against better knowledge, in good faith, given on terms of
// repayment, and not assessed.
var (
	fortiet     = aarsag{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja}
	vidste      = aarsag{Oplysningspligt: spor.Ja, Oplyst: spor.Ja, Modtaget: spor.Ja}
	godTro      = aarsag{Oplysningspligt: spor.Ja, Oplyst: spor.Ja, Modtaget: spor.Nej}
	paaVilkaar  = aarsag{Oplysningspligt: spor.Nej, Modtaget: spor.Nej, Vilkaar: vilkaar{Grund: efterregulering.Arbejdsstrid, Oplyst: spor.Ja, UnderTilbud: spor.Nej}}
	ikkeVurdere = aarsag{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.IkkeVurderet, Modtaget: spor.Nej}
)

func loen(maaned, beloeb string) ydelse.Indtaegt {
	m := satser.MustMaaned(maaned)
	return ydelse.Indtaegt{Art: satser.Loen, Beloeb: satser.MustBeloeb(beloeb), Periode: m.Periode(), Udbetalt: m.SidsteDag()}
}

func forsikring(maaned, beloeb string) ydelse.Indtaegt {
	x := loen(maaned, beloeb)
	x.Art = satser.LoebendeForsikring
	return x
}

// kravsag is a person in jobafklaring with 12.326 kr. a month in 2024, paid for May and June, whose facts are changed by nu.
func kravsag(nu func(*ydelse.Sag)) *efterregulering.Opgave {
	foer := &ydelse.Sag{Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1986-04-12"), Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-09-01")}}}
	efter := foer.Kopi()
	nu(efter)
	o := &efterregulering.Opgave{Foer: foer, Efter: efter, Fra: maj, Til: maj.Add(1)}
	for m := o.Fra; !m.After(o.Til); m = m.Add(1) {
		o.Udbetalt = append(o.Udbetalt, efterregulering.Udbetaling{Maaned: m, Beloeb: satser.MustBeloeb("12326")})
	}
	return o
}

// medLoen: a wage of 4.000 kr. in May that takes 30 pct., 1.200 kr.
func medLoen(s *ydelse.Sag) { s.Indtaegter = []ydelse.Indtaegt{loen("2024-05", "4000")} }

// medLoft: a ceiling of 6.500 kr. in May, 5.826 kr. below what was paid.
func medLoft(s *ydelse.Sag) {
	s.Lofter = []ydelse.Loft{{Fra: satser.MustDato("2024-05-01"), Til: satser.MustDato("2024-05-31"), Art: ydelse.Loft10f, Niveau: satser.MustBeloeb("6500")}}
}

// tilbage assesses a re-calculation; the decision is of 1 August 2024.
func tilbage(t interface {
	Helper()
	Fatal(...any)
}, o *efterregulering.Opgave, f fakta,
) *begrundelse.Tilbagebetaling {
	t.Helper()
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(o)
	if err != nil {
		t.Fatal(err)
	}
	if f.Afgjort.IsZero() {
		f.Afgjort = satser.MustDato("2024-08-01")
	}
	v, err := b.Vurder(&r, &f)
	if err != nil {
		t.Fatal(err)
	}
	return &begrundelse.Tilbagebetaling{Efterregulering: r, Vurdering: v, Kommune: "Eksempel Kommune"}
}

func skrivKrav(t *testing.T, x *begrundelse.Tilbagebetaling) begrundelse.Brev {
	t.Helper()
	b, err := begrundelse.SkrivTilbagebetaling(x)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// alle is one answer about every change.
func alle(a aarsag) fakta { return fakta{Aarsager: []aarsag{a}} }

// om is an answer about a change.
func om(nr int, a aarsag) aarsag {
	a.Aendring = nr
	return a
}

// blandet is two incomes in May, one hidden and one known, and a child in June: a claim, a mistake that is the municipality's own, and
// a payment afterwards.
func blandet(t *testing.T) *begrundelse.Tilbagebetaling {
	x := tilbage(t, kravsag(func(s *ydelse.Sag) {
		s.Boern = []ydelse.Barn{{Foedt: satser.MustDato("2024-06-17"), Ophold: ydelse.Danmark}}
		s.Indtaegter = []ydelse.Indtaegt{forsikring("2024-05", "1000"), loen("2024-05", "4000")}
	}), fakta{Aarsager: []aarsag{om(2, godTro), om(3, fortiet)}})
	x.Meddelelse = klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-08-01")}
	return x
}

var kravhensyn = []begrundelse.Hensyn{
	{Trin: spor.TilbagebetalingOplysning, Post: 2, Tekst: "Du sendte os forsikringens brev den 2. maj 2024. Vi overså det."},
	{Trin: spor.TilbagebetalingUberettiget, Post: 2, Tekst: "Du kunne ikke se af udbetalingen, at forsikringen ikke var regnet med."},
	{Trin: spor.TilbagebetalingOplysning, Post: 3, Tekst: "Du fik den 4. marts 2024 at vide, at løn skal oplyses med det samme, og du har oplyst løn før."},
}

// TestTilbagebetalingsbrev: the whole letters, for reading.
func TestTilbagebetalingsbrev(t *testing.T) {
	x := blandet(t)
	x.Hensyn = kravhensyn
	b := skrivKrav(t, x)
	if !b.Faerdigt() {
		t.Errorf("the letter lacks %q", b.Mangler)
	}
	sammenhold(t, "tilbagebetaling.txt", b.Tekst())
	sammenhold(t, "tilbagebetaling.md", b.Markdown())

	sammenhold(t, "tilbagebetaling-mangler.txt", skrivKrav(t, tilbage(t, kravsag(medLoen), alle(ikkeVurdere))).Tekst())

	x = tilbage(t, kravsag(medLoen), alle(paaVilkaar))
	x.Kraeves = spor.Ja
	x.Hensyn = []begrundelse.Hensyn{{Trin: spor.KanKraevesTilbage, Tekst: "Du har siden fået udbetalt løn for hele perioden, og du kan betale uden at mangle til det nødvendige."}}
	sammenhold(t, "tilbagebetaling-vilkaar.txt", skrivKrav(t, x).Tekst())

	x = tilbage(t, kravsag(medLoen), alle(godTro))
	x.Medhold = spor.Ja
	sammenhold(t, "tilbagebetaling-ingen.txt", skrivKrav(t, x).Tekst())
}

// forventet is what must and what must not stand in a letter.
type forventet struct {
	svar      string
	skal      []string
	maaIkke   []string
	faerdigt  bool
	udenKlage bool
}

const (
	udsaetterIkke = "En klage udsætter ikke kravet. Kommunen kan opkræve det, mens klagen behandles (§ 72, stk. 1, i lov om retssikkerhed"
	instansen     = "Du kan klage over afgørelsen til Ankestyrelsens Beskæftigelsesudvalg."
	fireUger      = "Du skal klage inden 4 uger efter, at du har fået afgørelsen."
	genvurdering  = "Kommunen vurderer sagen igen. Får du ikke medhold, sender kommunen klagen videre til Ankestyrelsens Beskæftigelsesudvalg."
	oplysningsp   = "§ 11, stk. 2, i lov om retssikkerhed"
	mangler24     = "mangler (FVL § 24, stk. 1, 2. pkt.)"
)

// tjek holds a letter against what is expected of it, without the breaks of its lines.
func (f *forventet) tjek(t *testing.T, grund string, b begrundelse.Brev) {
	t.Helper()
	tekst := strings.Join(strings.Fields(b.Tekst()), " ")
	if b.Svar != f.svar {
		t.Errorf("%s: %q, want %q", grund, b.Svar, f.svar)
	}
	for _, s := range f.skal {
		if !strings.Contains(tekst, strings.Join(strings.Fields(s), " ")) {
			t.Errorf("%s: lacks %q\n%s", grund, s, b.Tekst())
		}
	}
	for _, s := range f.maaIkke {
		if strings.Contains(tekst, strings.Join(strings.Fields(s), " ")) {
			t.Errorf("%s: has %q\n%s", grund, s, b.Tekst())
		}
	}
	if b.Faerdigt() != f.faerdigt {
		t.Errorf("%s: finished %v, lacks %q", grund, b.Faerdigt(), b.Mangler)
	}
	if uden := len(b.Klage) == 0; uden != f.udenKlage || uden == strings.Contains(tekst, "SÅDAN KLAGER DU") {
		t.Errorf("%s: guidance %q", grund, b.Klage)
	}
}

func omKrav(h ...begrundelse.Hensyn) func(*begrundelse.Tilbagebetaling) {
	return func(x *begrundelse.Tilbagebetaling) { x.Hensyn = h }
}

// TestTilbagebetalingForventet: what must and what must not stand in the letter, by hand.
func TestTilbagebetalingForventet(t *testing.T) {
	const (
		intetAfgjort = "Der er ikke truffet afgørelse om efterbetaling og tilbagebetaling for maj 2024 – juni 2024."
		skal1200     = "Du skal betale 1.200,00 kr. tilbage. Beløbet er før skat."
	)
	fortietHensyn := begrundelse.Hensyn{Trin: spor.TilbagebetalingOplysning, Post: 1, Tekst: "Du vidste det."}
	for _, r := range []struct {
		grund string
		nu    func(*ydelse.Sag)
		f     fakta
		x     func(*begrundelse.Tilbagebetaling)
		forventet
	}{
		{"withheld: the claim, the duty, the rules and the guidance", medLoen, alle(fortiet), omKrav(fortietHensyn), forventet{
			svar: skal1200, faerdigt: true,
			skal: []string{
				"løn på 4.000,00 kr. udbetalt den 31. maj 2024 er tilføjet.", "Der er udbetalt 12.326,00 kr. i maj 2024, og ydelsen er 11.126,00 kr.",
				"Du har mod bedre vidende undladt at give kommunen oplysninger", oplysningsp, "§ 91, stk. 1, nr. 1, jf. § 69 s", "§ 95, stk. 1, jf. § 69 s",
				"Undladt oplysning mod bedre vidende (nr. 1): Du vidste det.", instansen, fireUger, genvurdering, udsaetterIkke,
				"Klagen skal du aflevere til Eksempel Kommune.", "§ 98 i lov om aktiv socialpolitik og §§ 59 a, 60, 66, 67 og 72",
			},
			maaIkke: []string{"Personen", "personen", "nr. 2, jf.", "olitianmeld", "ikke oplyst", "skal vurdere", "efterbetal", "I alt", "Kravet kan højst"},
		}},
		{"withheld: without the considerations it is no finished letter", medLoen, alle(fortiet), nil, forventet{
			svar: skal1200, skal: []string{"»Undladt oplysning mod bedre vidende (nr. 1)« " + mangler24, "[HER MANGLER DE HOVEDHENSYN"},
		}},
		{"told, and known not to be due: nr. 2, and no duty broken", medLoen, alle(vidste), omKrav(begrundelse.Hensyn{Trin: spor.TilbagebetalingUberettiget, Post: 1, Tekst: "Du så det selv."}), forventet{
			svar: skal1200, faerdigt: true, skal: []string{"Du har mod bedre vidende modtaget ydelsen uberettiget.", "§ 91, stk. 1, nr. 2, jf. § 69 s", udsaetterIkke},
			maaIkke: []string{oplysningsp, "undladt at give", "nr. 1, jf."},
		}},
		{"in good faith, and the person had asked for more: reasons and guidance, no claim", medLoen, alle(godTro), omKrav(
			begrundelse.Hensyn{Trin: spor.TilbagebetalingOplysning, Post: 1, Tekst: "Du fortalte det."}, begrundelse.Hensyn{Trin: spor.TilbagebetalingUberettiget, Post: 1, Tekst: "Du kunne ikke se det."},
		), forventet{
			svar: "Du skal ikke betale 1.200,00 kr. tilbage, selv om beløbet er udbetalt for meget. Beløbet er før skat.", faerdigt: true,
			skal:    []string{"Der er ikke hjemmel til at kræve 1.200,00 kr. tilbage.", instansen, fireUger},
			maaIkke: []string{"Du skal betale", "opkræver", udsaetterIkke, "skal kræve"},
		}},
		{"in good faith, all that was asked for: no considerations, no guidance (FVL §§ 22 and 25)", medLoen, alle(godTro), func(x *begrundelse.Tilbagebetaling) { x.Medhold = spor.Ja }, forventet{
			svar: "Du skal ikke betale 1.200,00 kr. tilbage, selv om beløbet er udbetalt for meget. Beløbet er før skat.", faerdigt: true, udenKlage: true,
			skal: []string{"Der er ikke hjemmel til"}, maaIkke: []string{"klage", "HOVEDHENSYN", "Brevet kan ikke sendes"},
		}},
		{"that it gives all is not assessed: then it does not", medLoen, alle(godTro), func(x *begrundelse.Tilbagebetaling) { x.Medhold = spor.IkkeVurderet }, forventet{
			svar: "Du skal ikke betale 1.200,00 kr. tilbage, selv om beløbet er udbetalt for meget. Beløbet er før skat.", skal: []string{mangler24, instansen},
		}},
		{"what the person knew is not assessed", medLoen, alle(ikkeVurdere), nil, forventet{
			svar: intetAfgjort, skal: []string{
				"Brevet kan ikke sendes. Vurderingen har intet svar endnu: kræver skøn.", "Kommunen skal vurdere, om du mod bedre vidende har undladt",
				"Det kan ikke afgøres, om 1.200,00 kr. kan kræves tilbage",
			},
			maaIkke: []string{"Du skal betale", "opkræver", "Du har mod bedre vidende", "SÅDAN ER BELØBET BEREGNET", udsaetterIkke, "HER MANGLER"},
		}},
		{"nothing is stated", medLoen, fakta{}, nil, forventet{
			svar: intetAfgjort, skal: []string{"intet svar endnu: uoplyst", "Det er ikke oplyst, om du havde pligt til at give oplysningen"}, maaIkke: []string{"Du skal betale", "opkræver", "er hjemmel"},
		}},
		{"open, and said to give all: there is no decision to give", medLoen, alle(ikkeVurdere), func(x *begrundelse.Tilbagebetaling) { x.Medhold = spor.Ja }, forventet{svar: intetAfgjort}},
		{"§ 93: whether it is claimed is not decided", medLoen, alle(paaVilkaar), nil, forventet{
			svar: intetAfgjort, skal: []string{"Kommunen har ikke besluttet, om den kræver 1.200,00 kr. tilbage, som den kan kræve tilbage efter § 93."}, maaIkke: []string{"Du skal betale", "opkræver"},
		}},
		{"§ 93: whether it is claimed is not assessed", medLoen, alle(paaVilkaar), func(x *begrundelse.Tilbagebetaling) { x.Kraeves = spor.IkkeVurderet }, forventet{
			svar: intetAfgjort, skal: []string{"Kommunen har ikke besluttet"},
		}},
		{"§ 93: claimed, with the considerations behind the choice alone", medLoen, alle(paaVilkaar), func(x *begrundelse.Tilbagebetaling) {
			x.Kraeves, x.Hensyn = spor.Ja, []begrundelse.Hensyn{{Trin: spor.KanKraevesTilbage, Tekst: "Du kan betale."}}
		}, forventet{
			svar: "Du skal betale 1.200,00 kr. tilbage, som du har fået med vilkår om tilbagebetaling. Beløbet er før skat.", faerdigt: true,
			skal: []string{"§ 93, stk. 1, nr. 3, jf. § 69 s", "§ 93, stk. 2", "§ 93, stk. 3", "Det, der kan kræves tilbage: Du kan betale.", udsaetterIkke}, maaIkke: []string{"også"},
		}},
		{"§ 93: claimed without considerations", medLoen, alle(paaVilkaar), func(x *begrundelse.Tilbagebetaling) { x.Kraeves = spor.Ja }, forventet{
			svar: "Du skal betale 1.200,00 kr. tilbage, som du har fået med vilkår om tilbagebetaling. Beløbet er før skat.", skal: []string{"»Det, der kan kræves tilbage« " + mangler24},
		}},
		{"§ 93: not claimed", medLoen, alle(paaVilkaar), func(x *begrundelse.Tilbagebetaling) { x.Kraeves = spor.Nej }, forventet{
			svar: "Du skal ikke betale 1.200,00 kr. tilbage, som du har fået med vilkår om tilbagebetaling. Beløbet er før skat.", faerdigt: true,
			maaIkke: []string{udsaetterIkke, "Du skal betale", "Kommunen kan kræve"},
		}},
		{"one must, one may", func(s *ydelse.Sag) {
			s.Indtaegter = []ydelse.Indtaegt{forsikring("2024-05", "1000"), forsikring("2024-05", "800")}
		},
			fakta{Aarsager: []aarsag{om(1, vidste), om(2, paaVilkaar)}}, func(x *begrundelse.Tilbagebetaling) { x.Kraeves = spor.Ja }, forventet{
				svar: "Du skal betale 1.000,00 kr. tilbage. Du skal også betale 800,00 kr. tilbage, som du har fået med vilkår om tilbagebetaling. Beløbene er før skat.",
				skal: []string{"Af det, der er udbetalt for meget i måneden, er der 800,00 kr. tilbage."}, maaIkke: []string{"1.800,00 kr. tilbage"},
			}},
		{"one must, one open: no part of it is decided", func(s *ydelse.Sag) {
			s.Indtaegter = []ydelse.Indtaegt{forsikring("2024-05", "1000"), forsikring("2024-05", "800")}
		},
			fakta{Aarsager: []aarsag{om(1, vidste)}}, nil, forventet{svar: intetAfgjort, maaIkke: []string{"Du skal betale", "opkræver", "1.000,00 kr. tilbage", "gennemføre kravet", udsaetterIkke, "HER MANGLER"}}},
		{"two that must be claimed: the sum of the month", func(s *ydelse.Sag) {
			s.Indtaegter = []ydelse.Indtaegt{forsikring("2024-05", "1000"), forsikring("2024-05", "800")}
		},
			alle(vidste), nil, forventet{svar: "Du skal betale 1.800,00 kr. tilbage. Beløbet er før skat.", skal: []string{"I alt 1.800,00 kr. skal kræves tilbage for måneden."}, maaIkke: []string{"Kravet kan højst"}}},
		{"a child that nobody knew of gives more: at most what was too much in all, and one cause that is open decides nothing", func(s *ydelse.Sag) {
			s.Boern = []ydelse.Barn{{Foedt: satser.MustDato("2020-02-02"), Ophold: ydelse.Danmark}}
			s.Indtaegter = []ydelse.Indtaegt{forsikring("2024-05", "5000"), forsikring("2024-05", "800")}
		}, fakta{Aarsager: []aarsag{om(2, vidste), om(3, aarsag{Modtaget: spor.Nej})}}, omKrav(begrundelse.Hensyn{Trin: spor.TilbagebetalingUberettiget, Post: 2, Tekst: "Du så det selv."}), forventet{
			svar: "Du skal betale 1.744,00 kr. tilbage. Du får 4.056,00 kr. i efterbetaling. Beløbene er før skat.", faerdigt: true,
			skal:    []string{"Kravet kan højst være 1.744,00 kr.: 1.744,00 kr.", "HVOR LOVEN IKKE GIVER SVARET - Loven siger ikke, hvordan et krav opgøres, når flere forhold trækker måneden hver sin vej."},
			maaIkke: []string{"Det er ikke oplyst", "ændring nr. 3, kan", "Du har ikke", "I alt"},
		}},
		{"a ceiling: claimed whatever the person knew", medLoft, alle(godTro), nil, forventet{
			svar: "Du skal betale 5.826,00 kr. tilbage. Beløbet er før skat.", faerdigt: true, skal: []string{"uanset hvad du vidste", "§ 91, stk. 3, jf. § 69 s", udsaetterIkke}, maaIkke: []string{oplysningsp},
		}},
		{"too little was paid", func(s *ydelse.Sag) {
			s.Boern = []ydelse.Barn{{Foedt: satser.MustDato("2024-06-17"), Ophold: ydelse.Danmark}}
		}, fakta{}, nil, forventet{
			svar: "Du får 1.892,80 kr. i efterbetaling. Beløbet er før skat.", faerdigt: true,
			skal:    []string{"Ydelsen i juni 2024 er 14.218,80 kr., og der er udbetalt 12.326,00 kr.", "barn født den 17. juni 2024 er tilføjet", "om der skal betales renter, er ikke vurderet", instansen},
			maaIkke: []string{"tilbage.", udsaetterIkke, "§ 91"},
		}},
		{"no difference", func(*ydelse.Sag) {}, fakta{}, nil, forventet{svar: "Du skal ikke betale noget tilbage, og du får ingen efterbetaling.", faerdigt: true, maaIkke: []string{"før skat", "Ændring nr."}}},
		{"the claim has lapsed: what the person knew decides nothing, and nobody is accused", medLoen, fakta{
			Aarsager: []aarsag{fortiet}, Afgjort: satser.MustDato("2026-08-01"), HjaelpOphoert: satser.MustDato("2023-06-30"), OekonomiskMulighed: spor.Nej,
		}, nil, forventet{
			svar: "Du skal ikke betale 1.200,00 kr. tilbage, fordi kravet er bortfaldet. Beløbet er før skat.", faerdigt: true,
			skal: []string{"§ 95, stk. 2"}, maaIkke: []string{"bedre vidende", "er hjemmel", "opkræver", udsaetterIkke},
		}},
		{"the claim over a ceiling has lapsed", medLoft, fakta{
			Afgjort: satser.MustDato("2026-08-01"), HjaelpOphoert: satser.MustDato("2023-06-30"), OekonomiskMulighed: spor.Nej,
		}, nil, forventet{svar: "Du skal ikke betale 5.444,00 kr. tilbage, fordi kravet er bortfaldet. Beløbet er før skat.", faerdigt: true, maaIkke: []string{"udløser et krav", "§ 91, stk. 3"}}},
		{"whether it has lapsed is not assessed", medLoen, fakta{
			Aarsager: []aarsag{fortiet}, Afgjort: satser.MustDato("2026-08-01"), HjaelpOphoert: satser.MustDato("2023-06-30"), OekonomiskMulighed: spor.IkkeVurderet,
		}, nil, forventet{svar: intetAfgjort, skal: []string{"Kommunen skal vurdere, om der siden har været økonomisk mulighed for at gennemføre kravet."}, maaIkke: []string{"opkræver", "Du skal betale"}}},
		{"it has not lapsed because there were means: an assessment with considerations", medLoen, fakta{
			Aarsager: []aarsag{fortiet}, Afgjort: satser.MustDato("2026-08-01"), HjaelpOphoert: satser.MustDato("2023-06-30"), OekonomiskMulighed: spor.Ja,
		}, omKrav(fortietHensyn), forventet{svar: skal1200, skal: []string{"»Bortfald af kravet« " + mangler24, "Der har været økonomisk mulighed"}}},
		{"it can lapse later: that decides nothing, and asks for nothing", medLoen, fakta{
			Aarsager: []aarsag{fortiet}, HjaelpOphoert: satser.MustDato("2024-06-30"), OekonomiskMulighed: spor.Nej,
		}, omKrav(fortietHensyn), forventet{svar: skal1200, faerdigt: true, skal: []string{"Den 30. juni 2027 er den sidste dag, det består.", "§ 95, stk. 2, jf. § 69 s"}}},
		{"a claim that the police must be told of: that is no part of the decision", func(s *ydelse.Sag) {
			s.Indtaegter = []ydelse.Indtaegt{forsikring("2024-05", "15000"), forsikring("2024-06", "15000")}
		},
			alle(fortiet), nil, forventet{svar: "Du skal betale 24.652,00 kr. tilbage. Beløbet er før skat.", maaIkke: []string{"olitianmeld", "stk. 5", "stk. 6"}}},
	} {
		f := r.f
		o := kravsag(r.nu)
		if f.HjaelpOphoert.IsValid() && f.HjaelpOphoert.Before(maj.FoersteDag()) { // the help ended long ago: the months lie back then
			o = langtTilbage(o)
			r.svar = strings.ReplaceAll(r.svar, "maj 2024 – juni 2024", "maj 2023 – juni 2023")
		}
		x := tilbage(t, o, f)
		if r.x != nil {
			r.x(x)
		}
		r.tjek(t, r.grund, skrivKrav(t, x))
	}
}

// langtTilbage moves the case to May and June 2023.
func langtTilbage(o *efterregulering.Opgave) *efterregulering.Opgave {
	o.Fra, o.Til, o.Udbetalt = o.Fra.Add(-12), o.Til.Add(-12), nil
	for _, s := range []*ydelse.Sag{o.Foer, o.Efter} {
		s.Forloeb[0].Fra = satser.MustDato("2022-09-01")
		for i := range s.Indtaegter {
			s.Indtaegter[i] = loen("2023-05", "4000")
		}
		for i := range s.Lofter {
			s.Lofter[i].Fra, s.Lofter[i].Til = satser.MustDato("2023-05-01"), satser.MustDato("2023-05-31")
		}
	}
	for m := o.Fra; !m.After(o.Til); m = m.Add(1) {
		o.Udbetalt = append(o.Udbetalt, efterregulering.Udbetaling{Maaned: m, Beloeb: satser.MustBeloeb("11944")})
	}
	return o
}
