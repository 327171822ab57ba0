package spor_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
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

// tilRefusion is a month of 12.326 kr., of which an hour is 12.326 × 12 / 52 / 37: five steps.
func (b *skriver) tilRefusion() {
	b.regn(spor.Maanedssats, spor.Overfoert, "12326.00 kr", "12326.00 kr")
	b.regn(spor.FoerIndtaegt, spor.Overfoert, "12326.00 kr", "#maanedssats")
	b.regn(spor.Ydelse, spor.TilOere, "12326.00 kr", "#foer-indtaegt")
	b.regn(spor.RefusionYdelse, spor.Overfoert, "12326.00 kr", "#foer-indtaegt")
	b.regn(spor.RefusionTimebeloeb, spor.Broekdel, "36978.00/481 kr", "#refusion-ydelse", "12/1924 antal")
}

// The two weeks, by their first day.
const (
	uge19 = 6
	uge20 = 13
)

// om says which employer and which week in May 2024 the last step is about; 0 is none.
func (b *skriver) om(arbejdsgiver int16, uge int) {
	x := &b.s[len(b.s)-1]
	x.Post = arbejdsgiver
	if uge != 0 {
		d, err := satser.NewDato(2024, 5, uge)
		if err != nil {
			b.t.Fatal(err)
		}
		x.Periode = satser.Periode{Fra: d, Til: d.AddDays(6)}
	}
}

// timer is the hours that an employer pays for in a week.
func (b *skriver) timer(arbejdsgiver int16, uge int, timer string) {
	b.regn(spor.RefusionTimer, spor.Overfoert, timer, timer).Til = spor.RefusionUgetimer
	b.om(arbejdsgiver, uge)
}

// ugen is the hours of a week in all and the most that count.
func (b *skriver) ugen(uge int, timer string) {
	b.regn(spor.RefusionUgetimer, spor.SumAfTrin, timer)
	b.om(0, uge)
	b.regn(spor.RefusionLoft, spor.Overfoert, "37 timer", "37 timer")
	b.om(0, uge)
}

// regnet counts hours in full, with the numbers of their step and of the limit.
func (b *skriver) regnet(arbejdsgiver int16, uge int, timer, fra, loft string) {
	b.regn(spor.RefusionTimerRegnet, spor.Mindste, timer, fra, loft).Til = spor.RefusionTimerIAlt
	b.om(arbejdsgiver, uge)
}

// andel shares the amount of a week.
func (b *skriver) andel(arbejdsgiver int16, uge int, beloeb, fra, timer, ialt string) {
	b.regn(spor.RefusionAndel, spor.AndelNed, beloeb, fra, timer, ialt).Til = spor.RefusionBeloeb
	b.om(arbejdsgiver, uge)
}

// ialt is an employer's hours in full and the amount for them.
func (b *skriver) ialt(timer, beloeb string) {
	b.regn(spor.RefusionTimerIAlt, spor.SumAfTrin, timer)
	b.regn(spor.RefusionTimerbeloeb, spor.Gange, beloeb, "#refusion-timebeloeb", "#refusion-timer-i-alt").Til = spor.RefusionBeloeb
}

// faar is what an employer who pays 9.000 in wages gets of an amount, with 1,5 per cent of it.
func (b *skriver) faar(beloeb, refusion, procent, tillaeg string) {
	b.regn(spor.RefusionBeloeb, spor.SumAfTrin, beloeb)
	b.regn(spor.RefusionLoenloft, spor.Mindste, beloeb, "#refusion-beloeb", "9000.00 kr")
	b.regn(spor.RefusionArbejdsgiver, spor.NedTilOere, refusion, "#refusion-loenloft").Til = spor.RefusionIAlt
	b.regn(spor.RefusionProcent, spor.ProcentAf, procent, "#refusion-arbejdsgiver", "1.5 pct")
	b.regn(spor.RefusionTillaeg, spor.TilKroner, tillaeg, "#refusion-procent")
}

// delt is two employers who pay for 20 and 37 hours of one week, which 37 hours are shared of, and 20 hours of the next, by the first.
func delt(t testing.TB) spor.Spor {
	b := &skriver{t: t}
	b.tilRefusion()
	b.timer(1, uge19, "20 timer") // step 6
	b.timer(2, uge19, "37 timer")
	b.ugen(uge19, "57 timer") // 8 and 9
	b.regn(spor.RefusionUgebeloeb, spor.Gange, "36978.00/13 kr", "#refusion-timebeloeb", "#9")
	b.om(0, uge19)
	b.timer(1, uge20, "20 timer") // 11
	b.ugen(uge20, "20 timer")     // 12 and 13
	b.andel(1, uge19, "998.05 kr", "#10", "#6", "#8")
	b.regnet(1, uge20, "20 timer", "#11", "#13")
	b.ialt("20 timer", "739560.00/481 kr")
	b.faar("1219622.05/481 kr", "2535.59 kr", "76.0677/2 kr", "38.00 kr")
	b.andel(2, uge19, "1846.40 kr", "#10", "#7", "#8")
	b.faar("1846.40 kr", "1846.40 kr", "27.6960 kr", "28.00 kr")
	b.regn(spor.RefusionIAlt, spor.SumAfTrin, "4381.99 kr")
	return b.s
}

// udelt is two employers who pay for 20 and 17 hours of one week: just within the limit.
func udelt(t testing.TB) spor.Spor {
	b := &skriver{t: t}
	b.tilRefusion()
	b.timer(1, uge19, "20 timer")
	b.timer(2, uge19, "17 timer")
	b.ugen(uge19, "37 timer")
	b.regnet(1, uge19, "20 timer", "#6", "#9")
	b.ialt("20 timer", "739560.00/481 kr")
	b.faar("739560.00/481 kr", "1537.54 kr", "23.0631 kr", "23.00 kr")
	b.regnet(2, uge19, "17 timer", "#7", "#9")
	b.ialt("17 timer", "628626.00/481 kr")
	b.faar("628626.00/481 kr", "1306.91 kr", "39.2073/2 kr", "20.00 kr")
	b.regn(spor.RefusionIAlt, spor.SumAfTrin, "2844.45 kr")
	return b.s
}

// alene is one employer who pays for 40 hours of a week, of which 37 count; the hours are told before the month.
func alene(t testing.TB) *skriver {
	b := &skriver{t: t}
	b.timer(1, uge19, "40 timer")
	b.ugen(uge19, "40 timer")
	b.tilRefusion()
	return b
}

func (b *skriver) ende() spor.Spor {
	b.ialt("37 timer", "36978.00/13 kr")
	b.faar("36978.00/13 kr", "2844.46 kr", "42.6669 kr", "43.00 kr")
	b.regn(spor.RefusionIAlt, spor.SumAfTrin, "2844.46 kr")
	return b.s
}

// TestEfterregnRefusion: an employer's hours count once, in full when the week is not shared.
func TestEfterregnRefusion(t *testing.T) {
	hel := alene(t)
	hel.regnet(1, uge19, "37 timer", "#1", "#3")
	for grund, s := range map[string]spor.Spor{"a week that is shared": delt(t), "a week that is just full": udelt(t), "one employer over the limit": hel.ende()} {
		if got, err := s.Efterregn(); err != nil || got != kr("12326") {
			t.Errorf("%s: %v, %v", grund, got.Tekst(), err)
		}
	}
}

// toGange is the employer of [alene] with the whole amount as a share and the hours in full, in one order or the other.
func toGange(t testing.TB, andelFoerst bool) spor.Spor {
	b := alene(t)
	b.regn(spor.RefusionUgebeloeb, spor.Gange, "36978.00/13 kr", "#refusion-timebeloeb", "#3")
	b.om(0, uge19)
	hel := func() { b.regnet(1, uge19, "37 timer", "#1", "#3") }
	if !andelFoerst {
		hel()
	}
	b.andel(1, uge19, "2844.46 kr", "#refusion-ugebeloeb", "#1", "#2")
	if andelFoerst {
		hel()
	}
	return b.s
}

// TestEfterregnRefusionRettet: hours that count twice, for another, in another week, or in full where a week is shared.
func TestEfterregnRefusionRettet(t *testing.T) {
	const mange, andet = "mere end én gang", "ikke taget fra det trin"
	nr := func(nr int, ret func(*spor.Trin)) spor.Spor {
		s := delt(t)
		ret(&s[nr-1])
		return s[:nr]
	}
	fuldt := nr(14, func(x *spor.Trin) {
		loft := delt(t)[8].Resultat
		x.ID, x.Regning, x.Til, x.Led = spor.RefusionTimerRegnet, spor.Mindste, spor.RefusionTimerIAlt, [3]spor.Tal{x.Led[1], loft.Fra(9)}
		x.Resultat = x.Led[0].Fra(0)
	})
	afvist(t, []forged{
		{"in full in a week that is shared", fuldt, spor.RefusionTimerRegnet, mange},
		{"a share twice", append(delt(t)[:14], delt(t)[13]), spor.RefusionAndel, mange},
		{"hours twice", append(delt(t)[:15], delt(t)[14]), spor.RefusionTimerRegnet, mange},
		{"a share and then in full", toGange(t, true), spor.RefusionTimerRegnet, mange},
		{"in full and then a share", toGange(t, false), spor.RefusionAndel, mange},
		{"a share as another employer's", nr(14, func(x *spor.Trin) { x.Post = 2 }), spor.RefusionAndel, andet},
		{"a share of another employer's hours", nr(14, func(x *spor.Trin) { x.Led[1] = delt(t)[6].Resultat.Fra(7) }), spor.RefusionAndel, andet},
		{"hours as another week's", nr(15, func(x *spor.Trin) { x.Periode = delt(t)[13].Periode }), spor.RefusionTimerRegnet, andet},
		{"hours of another week", nr(15, func(x *spor.Trin) { x.Led[0] = delt(t)[5].Resultat.Fra(6) }), spor.RefusionTimerRegnet, andet},
		{"the limit of another week", nr(15, func(x *spor.Trin) { x.Led[1] = delt(t)[8].Resultat.Fra(9) }), spor.RefusionTimerRegnet, andet},
		{"the hours of another week in all", nr(14, func(x *spor.Trin) { x.Led[2] = delt(t)[11].Resultat.Fra(12) }), spor.RefusionAndel, andet},
	})
}
