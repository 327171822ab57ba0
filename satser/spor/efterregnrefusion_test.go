package spor_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

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
