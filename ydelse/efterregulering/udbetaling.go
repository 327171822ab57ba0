package efterregulering

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Udbetaling is a payment of the benefit. A month can have several.
type Udbetaling struct {
	Maaned satser.Maaned `json:"maaned"` // the month that it is for
	// Beloeb is in kr., before tax; below 0 when money has been taken back. What was paid for a month is in all not below 0.
	Beloeb satser.Beloeb `json:"beloeb"`
}

// MaksUdbetalinger is how many payments one re-calculation can hold.
const MaksUdbetalinger = 10_000

func (o *Opgave) tjekUdbetalinger() error {
	alle := o.Udbetalt
	if len(alle) > MaksUdbetalinger {
		return satser.NewInputfejl("udbetalt", satser.KodeGraense, strconv.Itoa(len(alle)), "højst "+strconv.Itoa(MaksUdbetalinger))
	}
	sum := map[satser.Maaned]int64{}
	for i := range alle {
		felt := "udbetalt[" + strconv.Itoa(i) + "]"
		if !alle[i].Maaned.IsValid() {
			return satser.NewInputfejl(felt+".maaned", satser.KodeMangler, "", "den måned, der er betalt for")
		}
		if m := alle[i].Maaned; o.Fra.IsValid() && o.Til.IsValid() && !o.Til.Before(o.Fra) && (m.Before(o.Fra) || m.After(o.Til)) {
			krav := "en måned fra " + o.Fra.String() + " til " + o.Til.String()
			return satser.NewInputfejl(felt+".maaned", satser.KodeModstrid, m.String(), krav)
		}
		if err := alle[i].Beloeb.Valider(); err != nil {
			return satser.NewInputfejl(felt+".beloeb", satser.KodeGraense, alle[i].Beloeb.String(), "et beløb i hele øre under 1000000000 kr.")
		}
		sum[alle[i].Maaned] += alle[i].Beloeb.Enheder()
	}
	for i := range alle {
		b := satser.BeloebAfEnheder(sum[alle[i].Maaned])
		if b.Sign() < 0 || b.Valider() != nil {
			return satser.NewInputfejl("udbetalt", satser.KodeGraense, b.String(),
				"udbetalinger for "+alle[i].Maaned.String()+", der i alt er fra 0 til under 1000000000 kr.")
		}
	}
	return nil
}

// udbetalt puts what was paid in place of the first calculation. Where it is something else, that is a cause of its own: the
// first one.
func (l *loeb) udbetalt() {
	if !l.res.Betalt {
		return
	}
	sum := map[satser.Maaned]int64{}
	for _, u := range l.o.Udbetalt {
		sum[u.Maaned] += u.Beloeb.Enheder()
	}
	andet := false
	for i := range l.nu {
		m := &l.res.Maaneder[i]
		m.Udbetalt = satser.BeloebAfEnheder(sum[m.Maaned])
		m.Udfald = spor.Beregnet // what is due decides alone
		m.uden(m.Efter.Udfald)
		andet = andet || l.nu[i] != svar{sum[m.Maaned], true}
	}
	if andet {
		l.ny(Aendring{Emne: EmneUdbetaling, Art: Aendret, Navn: "der er udbetalt et andet beløb end det, der først var beregnet"})
	}
}
