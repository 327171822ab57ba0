package begrundelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// Visitation is what a letter about a course is written from: whether it is granted, how long it lasts, or both.
type Visitation struct {
	// Vurdering is the answer whether there is right to the course ([visitation.Vurderer.Ressourceforloeb], or the Vurdering of
	// [visitation.Vurderer.Jobafklaring]). It is left out of a letter about the length of a course that is running.
	Vurdering visitation.Vurdering
	// Varighed is how long the course lasts. It is left out of a refusal, and can be when Vurdering was asked with a length.
	Varighed visitation.Varighed
	// Skridt is what the municipality must do next ([visitation.Vurderer.Skridt]). Those that it surely must are told.
	Skridt []visitation.Skridt
	// Fra is the first day of the course, or the day on which it would have begun.
	Fra satser.Dato
	// Medhold is ja when the decision gives the person all that was asked for (FVL § 22): then no considerations are asked for, and there
	// is no complaint guidance. A grant alone does not say so: a course brings duties, and its length is the municipality's choice.
	Medhold spor.Svar
	// Kommune is the authority that has decided, and to which a complaint is handed in.
	Kommune string
	// Hensyn is the main considerations of the assessments; spor.ForloebsSlut is why the length is as it is.
	Hensyn []Hensyn
	// Meddelelse is how and when the person is told. Without it the guidance gives the four weeks, and no day.
	Meddelelse klage.Meddelelse
}

// SkrivVisitation writes the letter about a course. An error is an [*satser.Inputfejl] about what the caller hands in.
func SkrivVisitation(v *Visitation) (Brev, error) {
	if err := v.valider(); err != nil {
		return Brev{}, err
	}
	s := v.laes()
	b := Brev{emne: v.ordning().Tekst(), Svar: s.svar, Mangler: s.mangler}
	hensyn := efterVurdering(v.Hensyn)
	for i := range s.trin {
		t := &s.trin[i]
		b.trin(t)
		if (kanSkoennesForloeb(t.ID) || s.laengde && t.ID == spor.ForloebsSlut) && !uafgjort(t) {
			b.skoen(hensyn, vurdering{trin: t.ID}, s.art != aabent && v.Medhold != spor.Ja)
		}
	}
	if s.art == givet {
		b.videre(v.Skridt)
	}
	b.praksis(s.trin)
	b.regler(s.trin)
	if v.Medhold == spor.Ja && s.art != aabent {
		return b, nil
	}
	if err := b.klage(&vejledning{v.Kommune, v.Meddelelse, v.Fra, "§§ 59 a, 60, 66 og 67 i " + satser.RSL.Tekst()}); err != nil {
		return Brev{}, err
	}
	return b, nil
}

func (v *Visitation) valider() error {
	if v == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "en afgørelse om et forløb")
	}
	if err := v.tjekSvar(); err != nil {
		return err
	}
	if !v.Fra.IsValid() {
		return satser.NewInputfejl("fra", satser.KodeMangler, "", "forløbets første dag, eller dagen, hvor det ville være begyndt")
	}
	if slut := dagen(v.samlede(), spor.ForloebsSlut); v.Vurdering.Udfald != 0 && slut.IsValid() && slut.Before(v.Fra) {
		return satser.NewInputfejl("fra", satser.KodeModstrid, v.Fra.String(), "senest forløbets sidste dag, "+slut.String())
	}
	if err := tjekKommune(v.Kommune); err != nil {
		return err
	}
	if err := tjekAntal("skridt", len(v.Skridt), "skridt"); err != nil {
		return err
	}
	if err := v.Medhold.Tjek("medhold"); err != nil {
		return err
	}
	kan := func(id spor.ID) bool { return kanSkoennesForloeb(id) || id == spor.ForloebsSlut }
	return tjekHensyn(v.Hensyn, kan, spor.Udviklingsperspektiv)
}

// tjekSvar checks the answers and that they are about the same course.
func (v *Visitation) tjekSvar() error {
	ret, tid := v.Vurdering.Udfald, v.Varighed.Udfald
	switch {
	case ret == 0 && tid == 0:
		return satser.NewInputfejl("vurdering", satser.KodeMangler, "", "en vurdering af retten til et forløb eller af dets varighed")
	case ret != 0 && (!ret.IsValid() || ret == spor.Beregnet):
		return satser.NewInputfejl("vurdering.udfald", satser.KodeUkendt, ret.String(), "et svar på, om der er ret til et forløb")
	case tid != 0 && !tid.IsValid():
		return satser.NewInputfejl("varighed.udfald", satser.KodeUkendt, tid.String(), "et svar på, hvor længe et forløb varer")
	case ret != 0 && tid != 0 && v.Vurdering.Ordning != v.Varighed.Ordning:
		return satser.NewInputfejl("varighed", satser.KodeModstrid, v.Varighed.Ordning.String(), "varigheden af "+v.Vurdering.Ordning.Tekst())
	case ret == spor.IkkeOpfyldt && tid != 0:
		return satser.NewInputfejl("varighed", satser.KodeModstrid, tid.String(), "ingen varighed, når der ikke er ret til forløbet")
	}
	if err := v.ordning().Tjek(); err != nil {
		return err
	}
	if err := tjekAntal("vurdering.spor", len(v.Vurdering.Spor), "trin"); err != nil {
		return err
	}
	return tjekAntal("varighed.spor", len(v.Varighed.Spor), "trin")
}

func (v *Visitation) ordning() satser.Ordning {
	if v.Vurdering.Udfald == 0 {
		return v.Varighed.Ordning
	}
	return v.Vurdering.Ordning
}

// videre tells what the municipality must do next, each thing with its provision.
func (b *Brev) videre(alle []visitation.Skridt) {
	for i := range alle {
		if t := &alle[i].Trin; t.Udfald == spor.Opfyldt {
			s := duform(t.Tekst())
			if !t.Hjemmel.IsZero() {
				s += " (" + sted(t) + ", i " + lovnavn(t) + ".)"
			}
			b.Videre = append(b.Videre, s)
		}
	}
}

func lovnavn(t *spor.Trin) string {
	if navn := t.Hjemmel.Udgave.Retskilde().Tekst(); navn != "" {
		return navn
	}
	return t.Hjemmel.Udgave.Tekst()
}

// kanSkoennesForloeb reports whether a kind of step can be an assessment behind a decision about a course.
func kanSkoennesForloeb(id spor.ID) bool {
	return slices.Contains([]spor.ID{
		spor.MaalgruppeProblemer, spor.MaalgruppeIndsats, spor.MaalgruppeHelhed, spor.MaalgruppeForsoergelse, spor.MaalgruppeTilbud,
		spor.MaalgruppeLaengere, spor.MaalgruppeBetingelse, spor.Udviklingsperspektiv, spor.UdenForbedring, spor.UdenFormaal,
		spor.Uarbejdsdygtig, spor.SygedagpengeForlaenges, spor.LivstruendeSygdom, spor.OphoerRask,
	}, id)
}
