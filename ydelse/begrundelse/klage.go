package begrundelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// regler lists the provisions that the answer follows, edition by edition.
func (b *Brev) regler(trin []spor.Trin) {
	set := map[[2]string]bool{}
	for i := range trin {
		h := trin[i].Hjemmel
		if h.IsZero() {
			continue
		}
		navn := lov(h)
		k := slices.IndexFunc(b.Regler, func(r Regel) bool { return r.Lov == navn })
		if k < 0 {
			k = len(b.Regler)
			b.Regler = append(b.Regler, Regel{Lov: navn, Adresse: h.Adresse()})
		}
		if s := sted(&trin[i]); !set[[2]string{navn, s}] {
			set[[2]string{navn, s}] = true
			b.Regler[k].Bestemmelser = append(b.Regler[k].Bestemmelser, s)
		}
	}
}

// sted gives the place of a step's provision; the act is named beside it.
func sted(t *spor.Trin) string {
	if t.Hjemmel.Udgave.Retskilde() == satser.LAS {
		return t.Bestemmelse()
	}
	return t.Hjemmel.Bestemmelse()
}

// lov names the act and its edition; an order has no name of its own.
func lov(h satser.Hjemmel) string {
	s := h.Udgave.Tekst()
	if navn := h.Udgave.Retskilde().Tekst(); navn != "" {
		s = navn + ", " + s
	}
	if h.AendretVed.IsValid() {
		s += ", ændret ved " + h.AendretVed.Tekst()
	}
	return blad.Stort(s)
}

// vejledning is what the complaint guidance is written from: dag is the day of the decision when no message says it, and regler where
// the rules on complaints stand.
type vejledning struct {
	kommune    string
	meddelelse klage.Meddelelse
	dag        satser.Dato
	regler     string
}

// klage writes the complaint guidance (FVL § 25; RSL §§ 60, 66 and 67), with what else is to be said about this kind of decision.
func (b *Brev) klage(v *vejledning, ogsaa ...string) error {
	frist := "Du skal klage inden 4 uger efter, at du har fået afgørelsen."
	dag := v.dag
	if m := v.meddelelse; m != (klage.Meddelelse{}) {
		f, err := klage.Beregner{}.Frist(m)
		if err != nil {
			return satser.Under("meddelelse", err)
		}
		dag = m.Dag
		if f.Udfald == spor.Beregnet {
			frist += " Sidste dag er den " + f.Sidste.Tekst() + "."
		}
	}
	instans := klage.Klageinstans(dag)
	b.Klage = append([]string{
		"Du kan klage over afgørelsen til " + instans + ".",
		"Klagen skal du aflevere til " + v.kommune + ". Du kan klage skriftligt eller mundtligt.",
		frist,
		"Kommunen vurderer sagen igen. Får du ikke medhold, sender kommunen klagen videre til " + instans + ".",
	}, append(ogsaa, "Reglerne om klage står i "+v.regler+".")...)
	return nil
}
