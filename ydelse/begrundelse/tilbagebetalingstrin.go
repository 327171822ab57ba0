package begrundelse

import (
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// aendringer lists the changes that a month differs by: they are the facts that the decision rests on.
func (b *Brev) aendringer(r *efterregulering.Resultat) {
	brugt := map[int]bool{}
	for i := range r.Maaneder {
		for _, d := range r.Maaneder[i].Dele {
			brugt[d.Aendring] = true
			for _, n := range d.Sammen {
				brugt[n] = true
			}
		}
		for _, n := range r.Maaneder[i].Venter {
			brugt[n] = true
		}
	}
	b.Lagtvaegt = []string{"Ydelsen for " + tidsrum(r.Fra, r.Til) + " er beregnet igen ud fra det, der er ændret siden første beregning."}
	for i := range r.Aendringer {
		if a := &r.Aendringer[i]; brugt[a.Nr] {
			tekst := "Ændring nr. " + strconv.Itoa(a.Nr) + ": " + a.Tekst() + "."
			b.Lagtvaegt = append(b.Lagtvaegt, strings.ReplaceAll(tekst, "..", ".")) // "kr." ends a sentence with its own full stop
		}
	}
}

// praksis says once each what was chosen where the law is silent.
func (b *Brev) praksis(trin spor.Spor) {
	for _, p := range blad.Praksispunkter(trin) {
		b.Praksis = append(b.Praksis, duform(p.Tekst))
	}
}

// kanSkoennesKrav reports whether a kind of step can be an assessment behind a claim.
func kanSkoennesKrav(id spor.ID) bool {
	switch id {
	case spor.TilbagebetalingOplysning, spor.TilbagebetalingUberettiget, spor.KanKraevesTilbage, spor.KravBortfalder:
		return true
	}
	return false
}

// kravtrin chooses the steps of an assessment that its answer rests on.
type kravtrin struct {
	t       *Tilbagebetaling
	aaben   bool  // nothing is decided yet
	udeladt int16 // the change whose sub-steps are left out
}

// valgte returns the steps, in order:
//
//  1. Whether the police must be told is the municipality's own duty, and no part of the decision.
//  2. As long as nothing is decided, no computation and no consequence counts. When something is, what is open decides nothing.
//  3. Of what has lapsed, it decides nothing that it could have been claimed back.
//  4. What the municipality may claim back and does not, is not computed.
//  5. A computation that carries a single other on unchanged says nothing new.
func (u *kravtrin) valgte() spor.Spor {
	var ud spor.Spor
	s := u.t.Vurdering.Spor
	for i := range s {
		if s[i].ID != spor.Politianmeldelse && !u.udelades(&s[i]) && !baerer(s, i) {
			ud = append(ud, s[i])
		}
	}
	return ud
}

// udelades reports whether a step decides nothing.
func (u *kravtrin) udelades(t *spor.Trin) bool {
	if t.ID == spor.TilbagebetalingHjemmel {
		u.udeladt = 0
		if !u.aaben && uafgjort(t) || u.bortfaldet(t) {
			u.udeladt = t.Post
		}
	}
	switch {
	case u.udeladt != 0 && t.Post == u.udeladt && t.Regning == 0:
		return true
	case t.Regning != 0:
		return u.aaben || u.t.Kraeves != spor.Ja && omKan(t.ID)
	case u.aaben:
		return u.foelge(t)
	}
	return uafgjort(t) || u.bortfaldet(t)
}

// foelge reports whether a step says what follows from a decision. That a claim may have lapsed stands in the way of one, unless there
// is a claim that has not.
func (u *kravtrin) foelge(t *spor.Trin) bool {
	switch t.ID {
	case spor.KravBortfalder:
		return !uafgjort(t) || !u.t.Vurdering.Skal.IsZero() || !u.t.Vurdering.Kan.IsZero()
	case spor.IngenTilbagebetaling, spor.KravOpkraeves, spor.KravOverdraget, spor.KravBortfaldet, spor.EfterbetalingGrundlag:
		return true
	}
	return false
}

// bortfaldet reports whether a step says that something can be claimed back which has lapsed.
func (u *kravtrin) bortfaldet(t *spor.Trin) bool {
	loefte := t.ID == spor.TilbagebetalingHjemmel || t.ID == spor.TilbagebetalingLoft
	return loefte && t.Udfald == spor.Opfyldt && !u.t.Vurdering.Bortfaldet.IsZero()
}

// omKan reports whether a step computes what the municipality may claim back.
func omKan(id spor.ID) bool {
	switch id {
	case spor.MaanedRest, spor.KanForAendring, spor.MaanedKandele, spor.MaanedKan, spor.KanKraevesTilbage:
		return true
	}
	return false
}

// baerer reports whether step i carries a single other on unchanged: the sum of one part, or at most an amount that is not exceeded.
func baerer(s spor.Spor, i int) bool {
	t := &s[i]
	switch t.ID {
	case spor.MaanedKrav, spor.MaanedKan:
		return t.Resultat.Vaerdi == t.Led[1].Vaerdi
	case spor.MaanedKravdele, spor.MaanedKandele:
		dele := 0
		for j := i - 1; j >= 0 && s[j].ID != t.ID; j-- {
			if s[j].Til == t.ID && s[j].Resultat.Vaerdi != 0 {
				dele++
			}
		}
		return dele < 2
	}
	return false
}
