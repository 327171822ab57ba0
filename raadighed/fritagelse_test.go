package raadighed_test

import (
	"fmt"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// lift is one side of a border: an exemption on the day of a failure, and the answer.
type lift struct {
	grund string
	art   satser.Fritagelsesart
	o     satser.Ordning
	dag   string
	svar  string
}

// TestFritagelserPaaDatoen: both sides of each border. The failure is absence from a tilbud in the plan.
func TestFritagelserPaaDatoen(t *testing.T) {
	for _, r := range []lift{
		{"on the closed list (nr. 4)", satser.FritagetBarsel, rf, "2013-06-03", "nej"},
		{"on it until its last day", satser.FritagetBarsel, jaf, "2019-12-31", "nej"},
		{"the list is gone, and no exemption has come in its place", satser.FritagetBarsel, rf, "2020-01-01", "kræver skøn"},
		{"still so the day before", satser.FritagetBarsel, jaf, "2022-08-01", "kræver skøn"},
		{"an exemption of its own", satser.FritagetBarsel, rf, "2022-08-02", "nej"},
		{"and today", satser.FritagetBarsel, jaf, "2026-11-02", "nej"},

		{"sorgorlov is not on the closed list in so many words", satser.FritagetSorgorlov, rf, "2019-12-31", "kræver skøn"},
		{"nor settled before the exemption", satser.FritagetSorgorlov, jaf, "2022-08-01", "kræver skøn"},
		{"named in the exemption", satser.FritagetSorgorlov, rf, "2022-08-02", "nej"},

		{"§§ 8 a and 8 b did not exist", satser.FritagetBarsel8a, rf, "2022-08-02", "ja"},
		{"not in LBK 1031/2023", satser.FritagetBarsel8a, jaf, "2024-06-24", "ja"},
		{"the first day is not seen", satser.FritagetBarsel8a, rf, "2024-06-25", "kræver skøn"},
		{"still so the day before", satser.FritagetBarsel8a, jaf, "2025-06-30", "kræver skøn"},
		{"in LBK 1004/2025", satser.FritagetBarsel8a, rf, "2025-07-01", "nej"},

		{"care leave is on no list", satser.Omsorgsorlov, rf, "2019-12-31", "ja"},
		{"nor in the exemption", satser.Omsorgsorlov, rf, "2022-08-02", "ja"},
		{"nor today", satser.Omsorgsorlov, jaf, "2026-11-02", "ja"},

		{"LAB before 2020 is not in hand", satser.FritagetJobstart, rf, "2019-12-31", "kræver skøn"},
		{"LAB § 106", satser.FritagetJobstart, rf, "2020-01-01", "nej"},
		{"LAB § 106 today", satser.FritagetJobstart, jaf, "2026-11-02", "nej"},
		{"study is not in lov 548/2019", satser.FritagetStudiestart, rf, "2020-01-01", "kræver skøn"},
		{"the day before it is read", satser.FritagetStudiestart, jaf, "2022-05-21", "kræver skøn"},
		{"LAB § 106, nr. 4", satser.FritagetStudiestart, rf, "2022-05-22", "nej"},

		{"no rule in LBK 806/2015", satser.FritagetVentetid, jaf, "2016-05-19", "ja"},
		{"between two editions", satser.FritagetVentetid, jaf, "2016-05-20", "kræver skøn"},
		{"the last day between them", satser.FritagetVentetid, jaf, "2017-03-20", "kræver skøn"},
		{"§ 69 k, stk. 1, 2. pkt.", satser.FritagetVentetid, jaf, "2017-03-21", "nej"},

		{"before LAB § 113, stk. 3, 2. pkt.", satser.FritagetSundhedskoordinator, rf, "2021-12-31", "ja"},
		{"LAB § 113, stk. 3, 2. pkt.", satser.FritagetSundhedskoordinator, rf, "2022-01-01", "nej"},
		{"goes on for those granted before February 2026", satser.FritagetSundhedskoordinator, rf, "2026-02-01", "nej"},

		{"before the order", satser.FritagetUddannelse97b, rf, "2021-03-22", "ja"},
		{"BEK 472/2021", satser.FritagetUddannelse97b, jaf, "2021-03-23", "nej"},
		{"BEK 18/2026, § 3, stk. 2", satser.FritagetUddannelse97b, rf, "2026-02-01", "nej"},
		{"BEK 18/2026, § 1", satser.FritagetUddannelse97b, jaf, "2026-02-01", "nej"},
	} {
		t.Run(fmt.Sprint(r.art, " ", r.dag, " ", r.o), func(t *testing.T) { r.tjek(t) })
	}
}

func (r lift) tjek(t *testing.T) {
	x := vurder(t, r.o, sag(satser.UdeblevetFraTilbud, r.dag, medFritagelse(fritaget(r.art, r.dag, r.dag))))
	trin := find(t, x.Spor, spor.Fritagelse)
	if x.Svar() != r.svar || trin.Fritagelse != r.art {
		t.Errorf("%s: %s, want %s\n%s", r.grund, x.Svar(), r.svar, trinliste(x.Spor))
	}
	if r.svar != "kræver skøn" {
		return
	}
	// Where the sources leave it open, the caseworker's answer decides.
	for s, svar := range map[spor.Svar]string{spor.Ja: "nej", spor.Nej: "ja", spor.IkkeVurderet: "kræver skøn"} {
		y := fritaget(r.art, r.dag, r.dag)
		y.Vurdering = s
		if got := vurder(t, r.o, sag(satser.UdeblevetFraTilbud, r.dag, medFritagelse(y))).Svar(); got != svar {
			t.Errorf("%s: assessed %v gives %s, want %s", r.grund, s, got, svar)
		}
	}
}

// TestFerie: holiday exempts when its time is agreed with the municipality or decided by it.
func TestFerie(t *testing.T) {
	for _, d := range []string{"2013-07-01", "2019-07-01", "2022-08-02", "2026-07-01"} {
		for s, svar := range map[spor.Svar]string{spor.Ja: "nej", spor.Nej: "ja", 0: "uoplyst", spor.IkkeVurderet: "uoplyst"} {
			ferie := fritaget(satser.FritagetFerie, d, "")
			ferie.Aftalt = s
			// An assessment is no agreement.
			ferie.Vurdering = spor.Ja
			if x := vurder(t, rf, sag(satser.UdeblevetFraSamtale, d, medFritagelse(ferie))); x.Svar() != svar {
				t.Errorf("%s agreed %v: %s, want %s", d, s, x.Svar(), svar)
			}
		}
	}
}

// TestFritagelsensDage: an exemption frees when the duty fell in it. Of a talk it is the day of the talk; of a tilbud each
// day by itself; the first and the last day are in.
func TestFritagelsensDage(t *testing.T) {
	barsel := satser.FritagetBarsel
	talk := func(fra, til string) *raadighed.Forhold {
		return sag(satser.UdeblevetFraSamtale, "2024-06-03", kontakt("2024-06-10", "", ""), medFritagelse(fritaget(barsel, fra, til)))
	}
	tilbud := func(fra, til string) *raadighed.Forhold {
		return sag(satser.UdeblevetFraTilbud, "2024-06-03", fravaer("2024-06-03", "2024-06-05"), medFritagelse(fritaget(barsel, fra, til)))
	}
	tjekRaekker(t, []raekke{
		{"the day of the talk is the last day", rf, talk("2024-05-01", "2024-06-03"), "nej", spor.Fritagelse},
		{"the day of the talk is the first day", rf, talk("2024-06-03", ""), "nej", spor.Fritagelse},
		{"ended the day before the talk", rf, talk("2024-05-01", "2024-06-02"), "ja", 0},
		{"began after the talk, while contact was gone", rf, talk("2024-06-04", ""), "ja", 0},
		{"began on the day of contact", rf, talk("2024-06-10", ""), "ja", 0},
		{"both days of the tilbud", jaf, tilbud("2024-06-03", "2024-06-05"), "nej", spor.Fritagelse},
		{"one of the days", jaf, tilbud("2024-06-04", "2024-06-30"), "ja", 0},
		{"between the days", jaf, tilbud("2024-06-04", "2024-06-04"), "ja", 0},
		{"an event on the day", rf, sag(satser.AfvistArbejde, "2024-06-03", medFritagelse(fritaget(barsel, "2024-06-03", "2024-06-03"))), "nej", spor.Fritagelse},
		{"an event the day after", rf, sag(satser.AfvistArbejde, "2024-06-03", medFritagelse(fritaget(barsel, "2024-05-01", "2024-06-02"))), "ja", 0},
	})
	for _, r := range []struct {
		f      *raadighed.Forhold
		delvis bool
	}{
		{talk("2024-06-04", ""), true}, {talk("2024-06-10", ""), false}, {tilbud("2024-06-04", "2024-06-30"), true}, {tilbud("2024-06-04", "2024-06-04"), false},
	} {
		if x := vurder(t, rf, r.f); har(x.Spor, spor.FritagelseDelvis) != r.delvis {
			t.Errorf("%v: partial %v\n%s", r.f.Fritagelser[0].Periode(), !r.delvis, trinliste(x.Spor))
		}
	}
}

// TestFritagelsensPligt: leave, holiday and the waiting period lift every duty; the others the part they name.
func TestFritagelsensPligt(t *testing.T) {
	alt := "ATSRBWJMNG" // the kinds in the order of kinds below
	kinds := map[rune]satser.Haendelsesart{
		'A': satser.AfvistTilbud, 'T': satser.UdeblevetFraTilbud, 'S': satser.UdeblevetFraSamtale, 'R': satser.UdeblevetFraRaadighedsvurdering,
		'B': satser.BookingfristOverskredet, 'W': satser.OphoertMedArbejde, 'J': satser.AfvistArbejde, 'M': satser.SygdomIkkeMeldtTilTilbud,
		'N': satser.IkkeSoegtJob, 'G': satser.MedvirkerIkke,
	}
	for art, loefter := range map[satser.Fritagelsesart]string{
		satser.FritagetBarsel: alt, satser.FritagetSorgorlov: alt, satser.FritagetBarsel8a: alt, satser.FritagetFerie: alt, satser.FritagetVentetid: alt,
		satser.Omsorgsorlov: "", satser.FritagetSelvbooking: "B",
		satser.FritagetJobstart: "ATSBMNG", satser.FritagetStudiestart: "ATSBMNG", // tilbud, talks under chapter 7 and applying for jobs
		satser.FritagetSundhedskoordinator: "ATMG",  // the tilbud
		satser.FritagetUddannelse97b:       "ATJMG", // the tilbud, and work that is referred
	} {
		o := rf
		if art == satser.FritagetVentetid {
			o = jaf
		}
		for bogstav, haendelse := range kinds {
			x := fritaget(art, "2025-09-01", "")
			x.Aftalt = spor.Ja
			vil := "ja"
			for _, l := range loefter {
				if l == bogstav {
					vil = "nej"
				}
			}
			if got := vurder(t, o, sag(haendelse, "2025-09-01", medFritagelse(x))).Svar(); got != vil {
				t.Errorf("%v and %v: %s, want %s", art, haendelse, got, vil)
			}
		}
	}
	// Who does not take part in another way than by missing tilbud, is not freed by what lifts tilbud alone.
	f := sag(satser.MedvirkerIkke, "2025-09-01", gange(2, spor.Ja), medFritagelse(fritaget(satser.FritagetSundhedskoordinator, "2025-09-01", "")))
	if x := vurder(t, rf, f); x.Svar() != "ja" || har(x.Spor, spor.Fritagelse) {
		t.Errorf("%s\n%s", x.Svar(), trinliste(x.Spor))
	}
	// An offence is not about being available.
	if x := vurder(t, rf, sag(satser.FortietArbejde, "2025-09-01", medFritagelse(fritaget(satser.FritagetBarsel, "2025-01-01", "")))); x.Svar() != "ja" {
		t.Errorf("an offence on leave: %s", x.Svar())
	}
}

// TestFritagelseForEtTilbud: an exemption that is tied to an offer lifts the duty of that one and no other.
func TestFritagelseForEtTilbud(t *testing.T) {
	for _, r := range []struct{ grund, fritaget, tilbud, vil string }{
		{"the same offer", "praktik", "praktik", "nej"},
		{"another offer", "praktik", "kursus", "ja"},
		{"an exemption from every offer", "", "kursus", "nej"},
		{"the failure does not say which", "praktik", "", "nej"},
	} {
		x := fritaget(satser.FritagetSundhedskoordinator, "2024-06-01", "2024-06-30")
		x.Tilbud = r.fritaget
		f := sag(satser.UdeblevetFraTilbud, "2024-06-03", func(f *raadighed.Forhold) { f.Haendelser[0].Tilbud = r.tilbud }, func(f *raadighed.Forhold) {
			f.Fritagelser = append(f.Fritagelser, x)
		})
		if got := vurder(t, rf, f).Svar(); got != r.vil {
			t.Errorf("%s: %s, want %s", r.grund, got, r.vil)
		}
	}
}
