package begrundelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// kursusart is what a letter about a course comes to.
type kursusart uint8

const (
	aabent   kursusart = iota // nothing is decided
	givet                     // the course is granted, or its length is told
	afslaaet                  // the course is refused
)

// kursussvar is what a letter about a course says.
type kursussvar struct {
	art     kursusart
	svar    string
	mangler []string
	trin    spor.Spor
	laengde bool // a length has been chosen, and is to be given reasons for
}

// laes finds what is decided, and the steps that it rests on.
func (v *Visitation) laes() kursussvar {
	s := kursussvar{art: v.art(), trin: v.samlede()}
	switch s.art {
	case aabent:
		s.svar, s.mangler = v.ikkeAfgjort(), v.mangler()
	case givet:
		slut, graense := dagen(s.trin, spor.ForloebsSlut), dagen(s.trin, spor.ForloebsGraense)
		s.svar = v.bevilling(slut, graense)
		if v.udenVarighed(slut, graense) {
			s.mangler = []string{"Forløbets varighed er ikke fastsat."}
		}
		s.laengde = v.valgtLaengde(s.trin, slut, graense)
	case afslaaet:
		s.svar = "Du får ikke et " + v.ordning().Tekst() + "."
		s.trin = v.Vurdering.Hindringer()
	}
	s.trin = slices.DeleteFunc(s.trin, func(t spor.Trin) bool { return s.art.udelader(&t) })
	return s
}

// art is what the two answers come to together.
func (v *Visitation) art() kursusart {
	switch ret, tid := v.Vurdering.Udfald, v.Varighed.Udfald; {
	case ret == spor.IkkeOpfyldt && !forkertLaengde(v.Vurdering.Afgoerende):
		return afslaaet
	case (ret == 0 || ret == spor.Opfyldt) && (tid == 0 || tid == spor.Opfyldt || tid == spor.Beregnet):
		return givet
	}
	return aabent
}

// forkertLaengde reports whether a no is about nothing but the length that was proposed. That is no reason to refuse the course: it must
// be given a length that the law allows.
func forkertLaengde(id spor.ID) bool {
	return id == spor.VarighedForLang || id == spor.VarighedForKort || id == spor.FolkepensionGraense
}

// samlede is the steps of both answers, each once.
func (v *Visitation) samlede() spor.Spor {
	ud := slices.Clone(v.Vurdering.Spor)
	set := make(map[spor.Trin]bool, len(ud))
	for i := range ud {
		set[ud[i]] = true
	}
	for _, t := range v.Varighed.Spor {
		if !set[t] {
			ud = append(ud, t)
		}
	}
	return ud
}

// udelader reports whether a letter leaves a step out:
//
//  1. What the library warns the caseworker of, and no decision rests on.
//  2. Of a refusal, a length that could have been another.
//  3. As long as something is open, the days: it may move them.
func (k kursusart) udelader(t *spor.Trin) bool {
	switch t.ID {
	case spor.VarighedAndenHaand, spor.EfterKendtLov:
		return true
	case spor.VarighedOvergang:
		return t.Udfald == spor.Opfyldt
	case spor.ForloebsGraense, spor.ForloebsSlut, spor.Orlovsdage:
		return k != givet
	}
	return k == afslaaet && forkertLaengde(t.ID)
}

// dagen is the day that the last step of a kind is about; the zero Dato when there is none.
func dagen(trin spor.Spor, id spor.ID) (ud satser.Dato) {
	for i := range trin {
		if trin[i].ID == id {
			ud = trin[i].Led[0].Dato()
		}
	}
	return ud
}

// udenVarighed reports whether the letter lacks how long the course lasts: a ressourceforløb is granted for a time (LAB § 114, stk. 1),
// and a letter about nothing else has at least the last day that the law allows.
func (v *Visitation) udenVarighed(slut, graense satser.Dato) bool {
	switch {
	case slut.IsValid():
		return false
	case v.Vurdering.Udfald == 0:
		return !graense.IsValid()
	}
	return v.ordning() == satser.Ressourceforloeb
}

// valgtLaengde reports whether a grant has a length that the municipality has chosen: a ressourceforløb lasts between the least and
// the most, jobafklaring at most the most. One that something else ends is not chosen.
func (v *Visitation) valgtLaengde(trin spor.Spor, slut, graense satser.Dato) bool {
	for i := range trin {
		switch trin[i].ID {
		case spor.OphoerRask, spor.OphoerSygedagpenge:
			return false
		}
	}
	return v.Vurdering.Udfald != 0 && slut.IsValid() && (v.ordning() == satser.Ressourceforloeb || slut != graense)
}

// bevilling says what is granted, or how long a course lasts.
func (v *Visitation) bevilling(slut, graense satser.Dato) string {
	s := "Dit " + v.ordning().Tekst()
	if v.Vurdering.Udfald != 0 {
		s = "Du får et " + v.ordning().Tekst() + " fra den " + v.Fra.Tekst()
	}
	switch {
	case slut.IsValid() && v.Vurdering.Udfald != 0:
		return s + " til og med den " + slut.Tekst() + "."
	case slut.IsValid():
		return s + " varer til og med den " + slut.Tekst() + "."
	case graense.IsValid() && v.Vurdering.Udfald != 0:
		return s + ". Det kan højst vare til og med den " + graense.Tekst() + "."
	case graense.IsValid():
		return s + " kan højst vare til og med den " + graense.Tekst() + "."
	case v.Vurdering.Udfald != 0:
		return s + "."
	}
	return v.ikkeAfgjort()
}

func (v *Visitation) ikkeAfgjort() string {
	if v.Vurdering.Udfald == 0 {
		return "Der er ikke truffet afgørelse om, hvor længe dit " + v.ordning().Tekst() + " varer."
	}
	return "Der er ikke truffet afgørelse om " + v.ordning().Tekst() + "."
}

// mangler says what stands in the way of a decision; what is open is said by its step.
func (v *Visitation) mangler() (ud []string) {
	for _, u := range []spor.Udfald{v.Vurdering.Udfald, v.Varighed.Udfald} {
		if u == spor.Uoplyst || u == spor.KraeverSkoen {
			ud = append(ud, "Vurderingen har intet svar endnu: "+u.String()+".")
		}
	}
	if v.Vurdering.Udfald != spor.IkkeOpfyldt && v.Varighed.Udfald != spor.IkkeOpfyldt {
		return ud
	}
	ud = append(ud, "Forløbet kan ikke have den varighed, der er valgt.")
	for _, t := range append(v.Vurdering.Hindringer(), v.Varighed.Hindringer()...) {
		ud = append(ud, t.Tekst())
	}
	return ud
}
