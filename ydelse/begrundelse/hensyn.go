package begrundelse

import (
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Hensyn is the main considerations of one assessment (FVL § 24, stk. 1, 2. pkt.), in the caseworker's words.
type Hensyn struct {
	Trin spor.ID `json:"trin"`
	// Post is the number of the income, the failure or the change that the assessment is about, as its step has it; 0 of any other.
	Post  int    `json:"post,omitzero"`
	Tekst string `json:"tekst"`
}

// MaksTekst is how many bytes a text of the caseworker's can have.
const MaksTekst = 10_000

// tjekHensyn checks the considerations of a letter whose assessments are those of kan, one of them by the name of som.
func tjekHensyn(alle []Hensyn, kan func(spor.ID) bool, som spor.ID) error {
	for i := range alle {
		if err := alle[i].valider(kan, som); err != nil {
			return satser.Under("hensyn["+strconv.Itoa(i)+"]", err)
		}
	}
	return nil
}

func (h *Hensyn) valider(kan func(spor.ID) bool, som spor.ID) error {
	switch {
	case !h.Trin.IsValid() || !kan(h.Trin):
		return satser.NewInputfejl("trin", satser.KodeUkendt, h.Trin.String(), "et trin, der er en vurdering, som "+som.String())
	case strings.TrimSpace(h.Tekst) == "":
		return satser.NewInputfejl("tekst", satser.KodeMangler, "", "de hovedhensyn, der afgjorde vurderingen")
	}
	return satser.TjekTekst("tekst", h.Tekst, MaksTekst)
}

// tjekKommune checks the name of the authority.
func tjekKommune(navn string) error {
	if strings.TrimSpace(navn) == "" {
		return satser.NewInputfejl("kommune", satser.KodeMangler, "", "kommunens navn")
	}
	return satser.TjekTekst("kommune", navn, MaksTekst)
}

// tjekAntal refuses more of something than a letter can hold.
func tjekAntal(felt string, n int, hvad string) error {
	if n > spor.MaksTrin {
		return satser.NewInputfejl(felt, satser.KodeGraense, strconv.Itoa(n), "højst "+strconv.Itoa(spor.MaksTrin)+" "+hvad)
	}
	return nil
}

// vurdering is which assessment considerations are about.
type vurdering struct {
	trin spor.ID
	post int
}

// hensynene is the considerations by their assessment.
type hensynene map[vurdering]string

// efterVurdering finds the considerations by their assessment; of several about one the first counts.
func efterVurdering(alle []Hensyn) hensynene {
	ud := make(hensynene, len(alle))
	for i := range alle {
		h := &alle[i]
		if v := (vurdering{h.Trin, h.Post}); ud[v] == "" {
			ud[v] = strings.TrimSpace(h.Tekst)
		}
	}
	return ud
}

// skoen adds the considerations behind an assessment. Where they are asked for and not written, it says that they are missing.
func (b *Brev) skoen(alle hensynene, v vurdering, kraeves bool) {
	navn := v.trin.Titel()
	if v.post > 0 {
		navn += " (nr. " + strconv.Itoa(v.post) + ")"
	}
	switch tekst := alle[v]; {
	case tekst != "":
		b.Hensyn = append(b.Hensyn, navn+": "+tekst)
	case kraeves:
		b.Hensyn = append(b.Hensyn, navn+": [HER MANGLER DE HOVEDHENSYN, DER AFGJORDE VURDERINGEN]")
		b.Mangler = append(b.Mangler, "Hovedhensynene bag vurderingen »"+navn+"« mangler (FVL § 24, stk. 1, 2. pkt.).")
	}
}
