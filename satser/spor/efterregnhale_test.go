package spor_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tilATP is May 2021 of kap. 6 a with some deducted income, up to the benefit that ATP is measured by.
func tilATP(t testing.TB, indtaegt, ydelse string) *skriver {
	b := &skriver{t: t}
	b.sig(spor.Ret, spor.Opfyldt)
	b.regn(spor.Maanedssats, spor.Overfoert, "11698.00 kr", "11698.00 kr")
	b.regn(spor.FoerIndtaegt, spor.Overfoert, "11698.00 kr", "#maanedssats")
	b.regn(spor.Post, spor.Sum, indtaegt, indtaegt).Til = spor.KroneForKroneSum
	b.regn(spor.KroneForKroneSum, spor.SumAfTrin, indtaegt)
	b.regn(spor.FradragIAlt, spor.Sum, indtaegt, "#krone-for-krone")
	b.regn(spor.EfterFradrag, spor.Forskel, ydelse, "#foer-indtaegt", "#fradrag-i-alt")
	b.regn(spor.Ydelse, spor.TilOere, ydelse, "#efter-fradrag")
	b.regn(spor.ATPYdelse, spor.Overfoert, ydelse, "#efter-fradrag")
	return b
}

// sammenholdt holds the benefit against the 11.698 that gives ATP.
func (b *skriver) sammenholdt(u spor.Udfald) {
	b.regn(spor.ATPGraense, spor.Overfoert, "11698.00 kr", "11698.00 kr")
	b.sig(spor.ATPRet, u)
	b.tag(0, "atp-ydelse")
	b.tag(1, "atp-graense")
}

// foerSkat ends the month with nothing withheld.
func (b *skriver) foerSkat() spor.Spor {
	y := b.s[b.nr("ydelse")-1].Resultat
	tekst, err := y.MarshalText()
	if err != nil {
		b.t.Fatal(err)
	}
	b.regn(spor.FoerSkat, spor.Overfoert, string(tekst), "#ydelse")
	return b.s
}

// enOereUnder is a benefit an øre below the least with ATP.
func enOereUnder(t testing.TB) *skriver {
	b := tilATP(t, "0.01 kr", "11697.99 kr")
	b.sammenholdt(spor.IkkeOpfyldt)
	return b
}

// ingenYdelse is a month whose income takes it all.
func ingenYdelse(t testing.TB) *skriver {
	b := tilATP(t, "11698.00 kr", "0.00 kr")
	b.sig(spor.ATPIngenYdelse, spor.IkkeOpfyldt)
	b.tag(0, "atp-ydelse")
	return b
}

// pligt is help on terms of repayment, or not assessed to be.
func pligt(t testing.TB, u spor.Udfald) *skriver {
	b := tilATP(t, "0.00 kr", "11698.00 kr")
	if u == spor.Uoplyst {
		b.sammenholdt(spor.Opfyldt)
	}
	b.sig(spor.ATPTilbagebetalingspligt, u)
	return b
}

// tredjedele is the month of [maaneden] with the published parts of 94,65 and 189,35 in place of a contribution that was handed in.
func tredjedele(t testing.TB) *skriver {
	b := tilATP(t, "0.00 kr", "11698.00 kr")
	b.sammenholdt(spor.Opfyldt)
	b.regn(spor.ATPEgen, spor.Overfoert, "94.65 kr", "94.65 kr")
	b.regn(spor.ATPKommune, spor.Overfoert, "189.35 kr", "189.35 kr")
	b.regn(spor.ATPIAlt, spor.Sum, "284.00 kr", "#atp-egen", "#atp-kommune")
	b.regn(spor.ATPIndeholdt, spor.Mindste, "94.65 kr", "#atp-egen", "#ydelse")
	b.regn(spor.FoerSkat, spor.Forskel, "11603.35 kr", "#ydelse", "#atp-indeholdt")
	return b
}

// aaben ends a month with what is not known.
func aaben(b *skriver, id spor.ID) spor.Spor {
	b.sig(id, spor.Uoplyst)
	return b.s
}

// opfyldtATP is the month up to a yes on ATP.
func opfyldtATP(t testing.TB) *skriver {
	b := tilATP(t, "0.00 kr", "11698.00 kr")
	b.sammenholdt(spor.Opfyldt)
	return b
}

// TestEfterregnATP: what is paid out is the benefit, less the person's third when contributions are paid (§§ 79 and 80), and each way to
// answer that, or to leave it open, is an end.
func TestEfterregnATP(t *testing.T) {
	for _, r := range []struct {
		grund string
		s     spor.Spor
		want  string
	}{
		{"contributions are paid, as handed in", maaneden(t).s, "11698"},
		{"contributions are paid, the published parts", tredjedele(t).s, "11698"},
		{"an øre below the least benefit", enOereUnder(t).foerSkat(), "11697.99"},
		{"no benefit", ingenYdelse(t).foerSkat(), "0"},
		{"terms of repayment", pligt(t, spor.IkkeOpfyldt).foerSkat(), "11698"},
		{"below 16", udenATP(t, true).s, "11698"},
		{"terms of repayment that are not assessed", pligt(t, spor.Uoplyst).s, "11698"},
		{"a contribution that is not known", aaben(opfyldtATP(t), spor.ATPBidragUoplyst), "11698"},
		{"a least benefit that is not known", aaben(tilATP(t, "0.00 kr", "11698.00 kr"), spor.ATPGraenseUoplyst), "11698"},
	} {
		if got, err := r.s.Efterregn(); err != nil || got != kr(r.want) {
			t.Errorf("%s: %v, %v", r.grund, got.Tekst(), err)
		}
	}
}

// rettet is a trace with the first step of a kind changed.
func rettet(s spor.Spor, id spor.ID, ret func(*spor.Trin)) spor.Spor {
	s = slices.Clone(s)
	ret(find(s, id))
	return s
}

func udfald(u spor.Udfald) func(*spor.Trin) { return func(x *spor.Trin) { x.Udfald = u } }

func udenLed(k int) func(*spor.Trin) { return func(x *spor.Trin) { x.Led[k] = spor.Tal{} } }

// fradrages carries the benefit on to what is paid out, with nothing withheld.
func fradrages(x *spor.Trin) {
	x.Regning, x.Led[1], x.Resultat = spor.Overfoert, spor.Tal{}, x.Led[0].Fra(0)
}

// forged is a trace that must be refused at a step of a kind, the n-th of it, for a reason.
type forged struct {
	grund  string
	s      spor.Spor
	id     spor.ID
	aarsag string
}

// nummer is the number of the last step of the kind.
func (f forged) nummer() int {
	for i := len(f.s) - 1; i >= 0; i-- {
		if f.s[i].ID == f.id {
			return i + 1
		}
	}
	return 0
}

func afvist(t *testing.T, rows []forged) {
	t.Helper()
	for _, r := range rows {
		_, err := r.s.Efterregn()
		var fejl *spor.Regnefejl
		if !errors.As(err, &fejl) || fejl.ID != r.id || fejl.Nr != r.nummer() || !strings.Contains(fejl.Aarsag, r.aarsag) {
			t.Errorf("%s: %v, want step %d (%v): %s", r.grund, err, r.nummer(), r.id, r.aarsag)
		}
	}
}

// TestEfterregnATPRettet: the answer on ATP cannot be turned, be left out, or be without its consequence.
func TestEfterregnATPRettet(t *testing.T) {
	const tal, ind, ud, fra = "følger ikke af de to tal", "ikke indeholdt", "når ikke frem til en udbetaling", "ikke taget fra et trin"
	intet := func(x *spor.Trin) { x.Led = [3]spor.Tal{} }
	indeholdt := enOereUnder(t) // a third withheld in spite of the no
	indeholdt.regn(spor.ATPBidrag, spor.Overfoert, "284.00 kr", "284.00 kr")
	indeholdt.regn(spor.ATPTredjedel, spor.Broekdel, "284.00/3 kr", "#atp-bidrag", "1/3 antal")
	indeholdt.regn(spor.ATPTredjedelKroner, spor.TilKroner, "95.00 kr", "#atp-tredjedel")
	indeholdt.regn(spor.ATPIndeholdt, spor.Mindste, "95.00 kr", "#atp-tredjedel-kroner", "#ydelse")
	ubesvaret := &skriver{t: t, s: slices.Clone(maaneden(t).s[:5])}
	afvist(t, []forged{
		{"a no of a benefit that reaches the amount", rettet(maaneden(t).s, spor.ATPRet, udfald(spor.IkkeOpfyldt)), spor.ATPRet, tal},
		{"a yes of a benefit an øre below it", rettet(enOereUnder(t).foerSkat(), spor.ATPRet, udfald(spor.Opfyldt)), spor.ATPRet, tal},
		{"nothing compared", rettet(maaneden(t).s, spor.ATPRet, intet), spor.ATPRet, tal},
		{"compared with nothing", rettet(maaneden(t).s, spor.ATPRet, udenLed(1)), spor.ATPRet, tal},
		{"nothing compared with it", rettet(enOereUnder(t).foerSkat(), spor.ATPRet, udenLed(0)), spor.ATPRet, tal},
		{"an amount from nowhere", rettet(maaneden(t).s, spor.ATPRet, func(x *spor.Trin) { x.Led[1] = kr("1") }), spor.ATPRet, fra},
		{"no benefit, with none shown", rettet(ingenYdelse(t).foerSkat(), spor.ATPIngenYdelse, udenLed(0)), spor.ATPIngenYdelse, tal},
		{"no benefit, although there is one", func() spor.Spor {
			b := tilATP(t, "0.00 kr", "11698.00 kr")
			b.sig(spor.ATPIngenYdelse, spor.IkkeOpfyldt)
			b.tag(0, "atp-ydelse")
			return b.foerSkat()
		}(), spor.ATPIngenYdelse, tal},
		{"withheld in spite of the no", indeholdt.s, spor.ATPIndeholdt, tal},
		{"withheld without an answer", struket(maaneden(t).s, spor.ATPRet), spor.ATPIndeholdt, tal},
		{"a third that is told and not taken", rettet(maaneden(t).s, spor.FoerSkat, fradrages), spor.FoerSkat, ind},
		{"a third that is not told", rettet(struket(tredjedele(t).s, spor.ATPIndeholdt), spor.FoerSkat, func(x *spor.Trin) {
			x.Regning, x.Led[1], x.Resultat = spor.Overfoert, spor.Tal{}, kr("11698")
		}), spor.ATPRet, ind},
		{"paid out without an answer", ubesvaret.foerSkat(), spor.FoerSkat, ind},
		{"a yes and no more", opfyldtATP(t).s, spor.ATPRet, ind},
		{"a no and no more", enOereUnder(t).s, spor.ATPYdelse, ud},
		{"terms of repayment and no more", pligt(t, spor.IkkeOpfyldt).s, spor.ATPYdelse, ud},
		{"no benefit and no more", ingenYdelse(t).s, spor.ATPYdelse, ud},
	})
}

// TestEfterregnATPGraense: the parts of a least benefit come to their sum, unless one of them is not known; and that excuses no other sum.
func TestEfterregnATPGraense(t *testing.T) {
	const usummeret = "til en sum, der ikke tager det med"
	halv := func() *skriver {
		b := tilATP(t, "0.00 kr", "11698.00 kr")
		b.regn(spor.ATPGraenseDel, spor.Broekdel, "5849.00 kr", "11698.00 kr", "15/30 dage").Til = spor.ATPGraense
		return b
	}
	andet := halv()
	andet.regn(spor.Bidrag, spor.Mindste, "1000.00 kr", "1000.00 kr", "1400.00 kr").Til = spor.Bidragstillaeg
	glemt := halv()
	glemt.sig(spor.ATPTilbagebetalingspligt, spor.IkkeOpfyldt)
	if _, err := aaben(halv(), spor.ATPGraenseUoplyst).Efterregn(); err != nil {
		t.Errorf("one of two amounts is not known: %v", err)
	}
	afvist(t, []forged{
		{"one amount of two, and no sum", glemt.foerSkat(), spor.ATPGraenseDel, usummeret},
		{"another sum that does not come", aaben(andet, spor.ATPGraenseUoplyst), spor.Bidrag, usummeret},
	})
}
