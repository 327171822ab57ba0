package udbetaling_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// slet strikes out the steps of the kinds given, and moves the references to those after them.
func slet(s spor.Spor, ider ...spor.ID) spor.Spor {
	var ud spor.Spor
	flyttet := map[int16]int16{}
	for i, t := range s {
		if !slices.Contains(ider, t.ID) {
			ud = append(ud, t)
			flyttet[int16(i+1)] = int16(len(ud))
		}
	}
	for i := range ud {
		for k := range ud[i].Led {
			if nr := ud[i].Led[k].Trin; nr != 0 {
				ud[i].Led[k].Trin = flyttet[nr]
			}
		}
	}
	return ud
}

// TestRettetHale: a tail that was changed is not taken.
func TestRettetHale(t *testing.T) {
	ret := func(id spor.ID, f func(*spor.Trin)) func(spor.Spor) spor.Spor {
		return func(s spor.Spor) spor.Spor { f(find(s, id)); return s }
	}
	// flyt gives a changed result to the step and to all that follows from it.
	beregnet := func(s spor.Spor) spor.Spor {
		for i := range s {
			for k, l := range s[i].Led {
				if l.Trin != 0 {
					s[i].Led[k] = s[l.Trin-1].Resultat.Fra(int(l.Trin))
				}
			}
			if r, ok := s[i].Regning.Udregn(s[i].Led[0], s[i].Led[1], s[i].Led[2]); ok {
				s[i].Resultat = r
			}
		}
		return s
	}
	for _, r := range []struct {
		grund  string
		ret    func(spor.Spor) spor.Spor
		aarsag string
	}{
		{"another percentage", ret(spor.Pensionsprocent, func(x *spor.Trin) { x.Led[1] = spor.Pct(210) }), "følger ikke af leddene"},
		{"another contribution", ret(spor.Pensionsbidrag, func(x *spor.Trin) { x.Resultat = spor.Kr(kr("1")) }), "følger ikke af leddene"},
		{"another base", ret(spor.Pensionsgrundlag, func(x *spor.Trin) {
			x.Led[0], x.Resultat = spor.Kr(kr("11944")), spor.Kr(kr("11944"))
		}), "ikke taget fra et trin"},
		{"the base before the person's third", func(s spor.Spor) spor.Spor {
			x := find(s, spor.Pensionsgrundlag)
			x.Led[0] = find(s, spor.Ydelse).Resultat.Fra(1 + slices.IndexFunc(s, func(t spor.Trin) bool { return t.ID == spor.Ydelse }))
			return beregnet(s)
		}, "ikke taget fra det trin"},
		{"a no in place of the yes", ret(spor.ATPRet, func(x *spor.Trin) { x.Udfald = spor.IkkeOpfyldt }), "følger ikke af de to tal"},
		{"another threshold in the comparison", ret(spor.ATPRet, func(x *spor.Trin) { x.Led[1] = spor.Kr(kr("20000")).Fra(int(x.Led[1].Trin)) }), "ikke resultatet af det trin"},
		{"a threshold from nowhere", ret(spor.ATPRet, func(x *spor.Trin) { x.Led[1] = spor.Kr(kr("1")) }), "ikke taget fra et trin"},
		{"nothing compared", ret(spor.ATPRet, func(x *spor.Trin) { x.Led = [3]spor.Tal{} }), "følger ikke af de to tal"},
		{"half of a comparison", ret(spor.ATPRet, func(x *spor.Trin) { x.Led[1] = spor.Tal{} }), "følger ikke af de to tal"},
		{"a higher threshold, carried through", func(s spor.Spor) spor.Spor {
			find(s, spor.ATPGraense).Led[0] = spor.Kr(kr("20000"))
			return beregnet(s)
		}, "følger ikke af de to tal"},
		{"the third not withheld", func(s spor.Spor) spor.Spor {
			x := find(s, spor.FoerSkat)
			x.Regning, x.Led[1] = spor.Overfoert, spor.Tal{}
			return beregnet(s)
		}, "ikke indeholdt"},
		{"the withholding struck out", func(s spor.Spor) spor.Spor {
			s = slet(s, spor.ATPIndeholdt)
			x := find(s, spor.FoerSkat)
			x.Regning, x.Led[1] = spor.Overfoert, spor.Tal{}
			return beregnet(s)
		}, "ikke indeholdt"},
		{"the answer on ATP struck out", func(s spor.Spor) spor.Spor {
			s = slet(s, spor.ATPRet, spor.ATPIndeholdt)
			x := find(s, spor.FoerSkat)
			x.Regning, x.Led[1] = spor.Overfoert, spor.Tal{}
			return beregnet(s)
		}, "ikke indeholdt"},
		{"withheld without an answer on ATP", func(s spor.Spor) spor.Spor { return slet(s, spor.ATPRet) }, "følger ikke af de to tal"},
		{"what is paid out struck out", func(s spor.Spor) spor.Spor {
			return slet(s, spor.FoerSkat, spor.Pensionsgrundlag, spor.Pensionsprocent, spor.Pensionsbidrag)
		}, "når ikke frem til en udbetaling"},
		{"all after the yes struck out", func(s spor.Spor) spor.Spor {
			return s[:slices.IndexFunc(s, func(t spor.Trin) bool { return t.ID == spor.ATPRet })+1]
		}, "ikke indeholdt"},
		{"more withheld", ret(spor.ATPIndeholdt, func(x *spor.Trin) { x.Resultat = spor.Kr(kr("189")) }), "følger ikke af leddene"},
		{"the municipality's part withheld", func(s spor.Spor) spor.Spor {
			nr := 1 + slices.IndexFunc(s, func(t spor.Trin) bool { return t.ID == spor.ATPKommune })
			x := find(s, spor.ATPIndeholdt)
			x.Led[0] = s[nr-1].Resultat.Fra(nr)
			return beregnet(s)
		}, "ikke taget fra det trin"},
		{"measured before income", func(s spor.Spor) spor.Spor {
			nr := 1 + slices.IndexFunc(s, func(t spor.Trin) bool { return t.ID == spor.Maanedssats })
			x := find(s, spor.ATPYdelse)
			x.Led[0] = s[nr-1].Resultat.Fra(nr)
			return beregnet(s)
		}, "ikke taget fra det trin"},
		{"no benefit, although there is one", func(s spor.Spor) spor.Spor {
			s = slet(s, spor.ATPGraense, spor.ATPIndeholdt)
			x := find(s, spor.ATPRet)
			x.ID, x.Udfald, x.Led[1] = spor.ATPIngenYdelse, spor.IkkeOpfyldt, spor.Tal{}
			y := find(s, spor.FoerSkat)
			y.Regning, y.Led[1] = spor.Overfoert, spor.Tal{}
			return beregnet(s)
		}, "følger ikke af de to tal"},
	} {
		u := opgoer(t, beregner(), sag(rf), "2023-05", udbetaling.Fakta{})
		rettet := r.ret(slices.Clone(u.Spor))
		_, err := rettet.Efterregn()
		var fejl *spor.Regnefejl
		if !errors.As(err, &fejl) || !strings.Contains(fejl.Aarsag, r.aarsag) {
			t.Errorf("%s: %v, want %q\n%s", r.grund, err, r.aarsag, trinliste(rettet))
		}
	}
}

// TestRettetHaleEtTal: no number in a tail can be changed alone.
func TestRettetHaleEtTal(t *testing.T) {
	spors := []spor.Spor{
		opgoer(t, beregner(), sag(rf), "2023-05", udbetaling.Fakta{}).Spor,
		opgoer(t, beregner(), sag(jaf, barn("2025-08-11", ydelse.Danmark)), "2025-08", udbetaling.Fakta{ATPBidrag: kr("298.50")}).Spor,
		refunder(t, sag(jaf), "2024-05", fakta(
			udbetaling.Arbejdsgiver{Loen: kr("9000"), Sygedagpenge: kr("10"), Fravaer: []udbetaling.Fravaer{uge("2024-05-06", "2024-05-12", "20"), uge("2024-05-13", "2024-05-19", "20")}},
			giver("9000", uge("2024-05-06", "2024-05-12", "37")))).Spor,
	}
	rapid.Check(t, func(t *rapid.T) {
		s := slices.Clone(rapid.SampledFrom(spors).Draw(t, "spor"))
		foerste := slices.IndexFunc(s, func(x spor.Trin) bool { return x.ID >= spor.ATPYdelse && x.ID <= spor.RefusionTillaeg })
		i := rapid.IntRange(foerste, len(s)-1).Draw(t, "nr")
		x, plus := &s[i], rapid.Int64Range(1, 1_000_000).Draw(t, "plus")
		if x.Resultat.IsZero() {
			return
		}
		if k := rapid.IntRange(0, 3).Draw(t, "led"); k < 3 && !x.Led[k].IsZero() && x.ID != spor.ATPIndeholdt && x.ID != spor.RefusionTimerRegnet && x.ID != spor.RefusionLoenloft {
			x.Led[k].Vaerdi += plus * 10_000
		} else {
			x.Resultat.Vaerdi += plus
		}
		if tal, err := s.Efterregn(); err == nil {
			t.Fatalf("not found in step %d (%v): %v", i+1, x.ID, tal)
		}
	})
}

// TestRettetRefusion: hours that count twice, or in full in a week that is shared, are not taken.
func TestRettetRefusion(t *testing.T) {
	delt := func() spor.Spor {
		return refunder(t, sag(jaf), "2024-05", fakta(giver("9000", uge("2024-05-06", "2024-05-12", "20"), uge("2024-05-13", "2024-05-19", "20")),
			giver("9000", uge("2024-05-06", "2024-05-12", "37")))).Spor
	}
	indeks := func(s spor.Spor, id spor.ID) int {
		return slices.IndexFunc(s, func(t spor.Trin) bool { return t.ID == id })
	}
	for _, r := range []struct {
		grund, aarsag string
		ret           func(spor.Spor) spor.Spor
	}{
		{"a share in place of another's", "ikke taget fra det trin", func(s spor.Spor) spor.Spor {
			s[indeks(s, spor.RefusionAndel)].Post = 2
			return s
		}},
		{"a week in place of another", "ikke taget fra det trin", func(s spor.Spor) spor.Spor {
			s[indeks(s, spor.RefusionTimerRegnet)].Periode = satser.MustPeriode("2024-05-06", "2024-05-12")
			return s
		}},
		{"all hours counted in a week that is shared", "mere end én gang", func(s spor.Spor) spor.Spor {
			i := indeks(s, spor.RefusionAndel)
			loft := indeks(s, spor.RefusionLoft)
			x := &s[i]
			x.ID, x.Regning, x.Til = spor.RefusionTimerRegnet, spor.Mindste, spor.RefusionTimerIAlt
			x.Led = [3]spor.Tal{x.Led[1], s[loft].Resultat.Fra(loft + 1)}
			x.Resultat = x.Led[0].Fra(0)
			return s
		}},
		{"the hours of a week counted twice", "mere end én gang", func(s spor.Spor) spor.Spor {
			i := indeks(s, spor.RefusionTimerRegnet)
			s[i+1] = s[i]
			return s
		}},
		{"an employer left out of the sum", "ikke tager det med", func(s spor.Spor) spor.Spor {
			s[len(s)-1].Regning, s[len(s)-1] = 0, spor.Trin{ID: spor.Udbetaling, Udfald: spor.Opfyldt}
			return s
		}},
		{"hours in the sum of amounts", "kan ikke lægges til summen", func(s spor.Spor) spor.Spor {
			s[indeks(s, spor.RefusionTimerRegnet)].Til = spor.RefusionBeloeb
			return s
		}},
	} {
		if _, err := delt().Efterregn(); err != nil {
			t.Fatal(err)
		}
		_, err := r.ret(delt()).Efterregn()
		var fejl *spor.Regnefejl
		if !errors.As(err, &fejl) || !strings.Contains(fejl.Aarsag, r.aarsag) {
			t.Errorf("%s: %v, want %q", r.grund, err, r.aarsag)
		}
	}
}
