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

// klage writes the complaint guidance (FVL § 25; RSL §§ 60, 66 and 67).
func (b *Brev) klage(a *Afgoerelse) error {
	dag := a.Opgoerelse.Maaned.SidsteDag()
	frist := "Du skal klage inden 4 uger efter, at du har fået afgørelsen."
	if m := a.Meddelelse; m != (klage.Meddelelse{}) {
		f, err := klage.Beregner{}.Frist(m)
		if err != nil {
			return satser.Under("meddelelse", err)
		}
		dag = m.Dag
		if f.Udfald == spor.Beregnet {
			frist += " Sidste dag er den " + f.Sidste.Tekst() + "."
		}
	}
	b.Klage = []string{
		"Du kan klage over afgørelsen til " + klage.Klageinstans(dag) + ".",
		"Klagen skal du aflevere til " + a.Kommune + ". Du kan klage skriftligt eller mundtligt.",
		frist,
		"Kommunen vurderer sagen igen. Får du ikke medhold, sender kommunen klagen videre til " + klage.Klageinstans(dag) + ".",
		"Reglerne om klage står i §§ 60, 66 og 67 i lov om retssikkerhed og administration på det sociale område.",
	}
	return nil
}
