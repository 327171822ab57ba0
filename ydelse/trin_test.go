package ydelse_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// udgaver says from which day each edition of the act is the one to cite.
var udgaver = []struct {
	fra    string
	udgave satser.Udgave
}{
	{"2013-01-01", satser.LBK190af2012}, {"2014-11-13", satser.LBK1193af2014}, {"2015-07-01", satser.LBK806af2015},
	{"2016-05-20", satser.LBK468af2016}, {"2017-03-21", satser.LBK269af2017}, {"2019-03-13", satser.LBK247af2019},
	{"2019-09-23", satser.LBK981af2019}, {"2021-02-12", satser.LBK241af2021}, {"2023-06-22", satser.LBK1031af2023},
	{"2024-06-25", satser.LBK808af2024}, {"2025-07-01", satser.LBK1004af2025},
}

// udgavePaa is the edition to cite for a month: that of its first day.
func udgavePaa(m satser.Maaned) satser.Udgave {
	var ud satser.Udgave
	for _, u := range udgaver {
		if !dag(u.fra).After(m.FoersteDag()) {
			ud = u.udgave
		}
	}
	return ud
}

// TestTrinHjemmel: every step of every result stands on a provision; arithmetic cites what it carries out, so no kind
// of step is excused.
func TestTrinHjemmel(t *testing.T) {
	for _, e := range eraer {
		t.Run(e.navn, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				s, m := tegnSag(t, e)
				for i, x := range opgoer(t, beregner(tegnPraksis(t)), s, m).Spor {
					tjekTrin(t, i+1, x, m)
				}
			})
		})
	}
}

func tjekTrin(t *rapid.T, nr int, x spor.Trin, m satser.Maaned) {
	if x.Hjemmel.IsZero() || x.Bestemmelse() == "" {
		t.Fatalf("step %d (%v) has no provision", nr, x.ID)
	}
	if x.Ordning != rf && x.Ordning != jaf || x.ID.Titel() == "" || x.Tekst() == "" {
		t.Fatalf("step %d (%v) lacks scheme or words", nr, x.ID)
	}
	tjekUdgave(t, x, m)
	if x.Sats.IsZero() {
		return
	}
	f, err := satser.Gaeldende().Figur(x.Sats)
	if err != nil || f.Status != x.Sats.Status || len(f.Kilder) == 0 && f.Afledning == "" {
		t.Fatalf("step %d (%v): the figure %v has no source: %v %v", nr, x.ID, x.Sats, f, err)
	}
	if f.Fra.After(m.SidsteDag()) || f.Til.Before(m.FoersteDag()) {
		t.Fatalf("step %d (%v): a figure of %v–%v in %v", nr, x.ID, f.Fra, f.Til, m)
	}
}

// tjekUdgave: the edition is the one to cite on the month's first day, or a newer one where the words were first read
// and no amending act is known; an amending act is named until an edition prints it.
func tjekUdgave(t *rapid.T, x spor.Trin, m satser.Maaned) {
	h := x.Hjemmel
	if h.IsZero() || h.Udgave == satser.Lov1750af2025 {
		return
	}
	vil := udgavePaa(m)
	if h.Udgave != vil && (h.AendretVed != 0 || h.Udgave < vil) {
		t.Fatalf("%v in %v cites %v, want %v", x.ID, m, h, vil)
	}
	if h != h.Paa(m.FoersteDag()) {
		t.Fatalf("%v in %v cites %v, want %v", x.ID, m, h, h.Paa(m.FoersteDag()))
	}
	if kap := h.Paragraf; kap == 68 && x.Ordning != rf || kap == 69 && x.Ordning != jaf {
		t.Fatalf("%v of %v cites %v", x.ID, x.Ordning, h)
	}
}

// TestCitater: the provision and edition of steps on both sides of a change of the act.
func TestCitater(t *testing.T) {
	for _, r := range []struct {
		maaned string
		sag    *ydelse.Sag
		id     spor.ID
		vil    string
	}{
		{"2013-01", sag(rf), spor.Maanedssats, "LAS § 68, stk. 2, nr. 2 (LBK 190/2012, ændret ved lov 1380/2012)"},
		{"2014-07", sag(jaf), spor.Maanedssats, "LAS § 69 j, stk. 2, nr. 2 (LBK 190/2012, ændret ved lov 720/2014)"},
		{"2014-11", sag(jaf), spor.Maanedssats, "LAS § 69 j, stk. 2, nr. 2 (LBK 190/2012, ændret ved lov 720/2014)"},
		{"2014-12", sag(jaf), spor.Maanedssats, "LAS § 69 j, stk. 2, nr. 2 (LBK 1193/2014)"},
		{"2021-12", sag(rf, med(loen("2021-12", "20000"))), spor.LoenfradragOver, "LAS § 68 a, stk. 2 (LBK 241/2021)"},
		{"2013-06", sag(rf), spor.Udbetaling, "LAS § 89, stk. 1 (LBK 190/2012)"},
		{"2013-06", sag(rf, med(indtaegt(satser.Legat, "2013-06", "1"))), spor.PostIkkeFradrag, "LAS § 33, stk. 1, nr. 4 (LBK 190/2012)"},
		{"2014-12", sag(rf, med(indtaegt(satser.Legat, "2014-12", "1"))), spor.PostIkkeFradrag, "LAS § 33, stk. 1, nr. 4 (LBK 1193/2014)"},
		{"2015-12", sag(jaf, med(loen("2015-12", "20000"))), spor.Post, "LAS § 69 j, stk. 9 (LBK 806/2015)"},
		{"2016-01", sag(jaf, med(loen("2016-01", "20000"))), spor.Post, "LAS § 69 j, stk. 9 (LBK 806/2015, ændret ved lov 1868/2015)"},
		{"2016-05", sag(jaf, med(loen("2016-05", "20000"))), spor.Loensum, "LAS § 69 j, stk. 9 (LBK 806/2015, ændret ved lov 1868/2015)"},
		{"2016-05", sag(jaf, med(loen("2016-05", "20000"))), spor.LoenTilGraensen, "LAS § 69 j, stk. 9 (LBK 806/2015, ændret ved lov 1868/2015)"},
		{"2016-06", sag(jaf, med(loen("2016-06", "20000"))), spor.LoenTilGraensen, "LAS § 69 j, stk. 9 (LBK 468/2016)"},
		{"2021-12", sag(rf, med(loen("2021-12", "20000"))), spor.Post, "LAS § 68 a, stk. 2 (LBK 241/2021)"},
		{"2022-01", sag(rf, med(loen("2022-01", "20000"))), spor.Post, "LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)"},
		{"2023-06", sag(rf, med(indtaegt(satser.Ophoersbeloeb, "2023-06", "20000"))), spor.Post, "LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)"},
		{"2022-01", sag(rf, med(indtaegt(satser.LoenUnderSygdom, "2022-01", "20000"))), spor.Post, "LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)"},
		{"2023-07", sag(rf, med(loen("2023-07", "20000"))), spor.Post, "LAS § 68 a, stk. 2 (LBK 1031/2023)"},
		{"2022-01", sag(rf, med(loen("2022-01", "20000"))), spor.LoenfradragOver, "LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)"},
		{"2023-07", sag(rf, med(loen("2023-07", "20000"))), spor.LoenfradragOver, "LAS § 68 a, stk. 2 (LBK 1031/2023)"},
		{"2024-06", sag(rf), spor.Udbetaling, "LAS § 89, stk. 1 (LBK 1031/2023)"},
		{"2024-07", sag(rf), spor.Udbetaling, "LAS § 89, stk. 1 (LBK 808/2024)"},
		{"2025-06", hjemme(rf, "2003-01-01", bidrag("2020-01-01", "", "1", "1")), spor.Bidragstillaeg, "LAS § 68, stk. 2, nr. 4 (LBK 808/2024)"},
		{"2025-07", hjemme(rf, "2003-01-01", bidrag("2020-01-01", "", "1", "1")), spor.BidragstillaegPrBarn, "LAS § 68, stk. 2, nr. 4 (LBK 1004/2025)"},
		{"2023-12", sag(jaf, med(indtaegt(satser.Uddannelsesgodtgoerelse, "2023-12", "1"))), spor.PostIkkeFradrag, "LAS § 69 j, stk. 13 (LBK 1031/2023, ændret ved lov 1541/2023)"},
		{"2014-10", sag(rf, med(indtaegt(satser.Efterbetaling, "2014-10", "1"))), spor.PostIkkeFradrag, "LAS § 33, stk. 1, nr. 8 (LBK 190/2012, ændret ved lov 1367/2014)"},
		{"2021-06", sag(rf, loft("2021-06-08", "", ydelse.Loft10j, "1")), spor.Strafloft, "LAS § 10 j, stk. 1 (LBK 241/2021, ændret ved lov 1171/2021)"},
		{"2026-03", sag(rf), spor.Viderefoert, "ændringslov § 21, stk. 8 (lov 1750/2025)"},
		{"2024-05", sag(jaf, selvstaendig("2020-01-01", "", ydelse.HoejstHalvdelen)), spor.Selvstaendig, "LAS § 69 j, stk. 4, nr. 2 (LBK 1031/2023)"},
		{"2020-01", sag(jaf, med(indtaegt(satser.AndenIndtaegt, "2020-01", "20000"))), spor.AnsesForModtaget, "LAS § 69 j, stk. 5, 4. pkt. (LBK 241/2021)"},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		trin := find(o.Spor, r.id)
		if len(trin) == 0 || trin[len(trin)-1].Hjemmel.String() != r.vil {
			t.Errorf("%s %v: want %s\n%s", r.maaned, r.id, r.vil, trinliste(o.Spor))
		}
	}
}

// TestPeriodePunktum: a time before the course is 2. pkt., a time after it 3. pkt.
func TestPeriodePunktum(t *testing.T) {
	kurs := forloeb("2024-05-10", "2024-05-20")
	for vil, x := range map[string]ydelse.Indtaegt{
		"§ 68 a, stk. 1, 2. pkt.": for100("2024-05-01", "2024-05-09", "2024-05-31"),
		"§ 68 a, stk. 1, 3. pkt.": for100("2024-05-21", "2024-05-31", "2024-05-31"),
	} {
		o := opgoer(t, beregner(), sag(rf, kurs, med(x)), satser.MustMaaned("2024-05"))
		if trin := find(o.Spor, spor.PostUdenForForloeb); len(trin) != 1 || trin[0].Bestemmelse() != vil || trin[0].Praksis != 0 {
			t.Errorf("want %s\n%s", vil, trinliste(o.Spor))
		}
	}
}

// TestTrinPraksis: a step that follows a practice names the one that was chosen.
func TestTrinPraksis(t *testing.T) {
	uge := tidligere(ydelse.Ledighedsydelse, "4185", ydelse.PrUge, "")
	delvis := samlet(forloeb("2024-05-10", ""), med(for100("2024-05-09", "2024-05-11", "2024-05-31")))
	pension := func(s *ydelse.Sag) {
		x := loen("2014-12", "1000")
		x.EgenPension = kr100
		s.Indtaegter = []ydelse.Indtaegt{x}
	}
	for _, r := range []struct {
		maaned  string
		sag     *ydelse.Sag
		id      spor.ID
		vil     spor.Praksis
		praksis ydelse.Praksis
	}{
		{"2024-05", sag(rf), spor.Ydelse, spor.AfrundOere, std},
		{"2024-05", sag(rf), spor.Ydelse, spor.AfrundKroner, ydelse.Praksis{Afrunding: spor.AfrundKroner}},
		{"2024-05", sag(rf, forloeb("2024-05-10", "")), spor.Dagsandel, spor.DelmaanedKalenderdage, std},
		{"2024-05", sag(rf, forloeb("2024-05-10", "")), spor.Dagsandel, spor.DelmaanedTredivte, tredivte},
		{"2024-05", sag(rf, forloeb("2024-05-10", "")), spor.Delperiode, 0, std},
		{"2024-05", hjemme(rf, "1999-05-10"), spor.Delperiode, spor.SkiftFraDagen, std},
		{"2024-05", hjemme(rf, "1999-05-10"), spor.Gruppe, spor.SkiftFraNaesteMaaned, naesteMaaned},
		{"2024-05", hjemme(rf, "1999-04-10"), spor.Gruppe, 0, naesteMaaned},
		{"2024-05", sag(rf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-05-10")), spor.Delperiode, 0, std},
		{"2024-05", sag(rf, uge), spor.TidligereYdelse, spor.Uge52Over12, std},
		{"2024-05", sag(rf, uge), spor.TidligereYdelse, spor.Uge433, ydelse.Praksis{Uge: spor.Uge433}},
		{"2024-05", sag(rf, delvis), spor.PostDelvis, spor.IndtaegtOpdeles, std},
		{"2024-05", sag(rf, delvis), spor.PostDelvis, spor.IndtaegtEfterDage, efterDage},
		{"2014-12", sag(jaf, pension), spor.Post, spor.PensionMedregnes, std},
		{"2014-12", sag(jaf, pension), spor.Post, spor.PensionMedregnesIkke, ydelse.Praksis{Pension: spor.PensionMedregnesIkke}},
		{"2014-12", sag(rf, pension), spor.Post, 0, std},
	} {
		o := opgoer(t, beregner(r.praksis), r.sag, satser.MustMaaned(r.maaned))
		if trin := find(o.Spor, r.id); len(trin) == 0 || trin[len(trin)-1].Praksis != r.vil {
			t.Errorf("%s %v: want the practice %v\n%s", r.maaned, r.id, r.vil, trinliste(o.Spor))
		}
	}
}
