package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Resultat is a re-calculation: month by month what the benefit was computed to, what it is now, what was paid, and why they
// differ.
type Resultat struct {
	Ordning satser.Ordning `json:"ordning"` // of the facts as they stand now
	Fra     satser.Maaned  `json:"fra"`
	Til     satser.Maaned  `json:"til"`
	// Udeladt is the first month beyond known law; it and those after it are not computed. Zero when none is left out.
	Udeladt satser.Maaned `json:"udeladt,omitzero"`
	// Betalt says that payments were handed in. Without them the first calculation stands for what was paid.
	Betalt   bool     `json:"betalt"`
	Maaneder []Maaned `json:"maaneder"`
	// Aendringer is the changes that were found, in the order in which they are applied, each with what it accounts for.
	Aendringer []Aendring `json:"aendringer"`
	Sum        Sum        `json:"sum"`
	// RegelsaetFoer and RegelsaetEfter are the fingerprints of the rule sets.
	RegelsaetFoer  satser.Aftryk `json:"regelsaetFoer"`
	RegelsaetEfter satser.Aftryk `json:"regelsaetEfter"`
}

// Maaned is one month computed again.
type Maaned struct {
	Maaned satser.Maaned `json:"maaned"`
	Foer   Side          `json:"foer"`
	Efter  Side          `json:"efter"`
	// Udbetalt is what was paid for the month: the payments handed in, or the first calculation.
	Udbetalt satser.Beloeb `json:"udbetalt"`
	// Udfald is Beregnet when there is a difference, otherwise what stands in the way: Uoplyst or KraeverSkoen.
	Udfald spor.Udfald `json:"udfald"`
	// Regulering is what is due less what was paid: above 0 the person has got too little, below 0 too much.
	Regulering satser.Beloeb `json:"regulering"`
	// Dele is what each change accounts for. The parts make up Regulering exactly.
	Dele []Del `json:"dele,omitempty"`
	// Loft is the ceiling of the month, when the person was paid too much in a month with one.
	Loft Loft `json:"loft,omitzero"`
	// Venter is, of a month without an answer, the changes that took the answer away; none when it never had one. Mangler says in
	// Danish what is missing, a sentence for each thing.
	Venter  []int    `json:"venter,omitempty"`
	Mangler []string `json:"mangler,omitempty"`
}

// Side is the month computed from one side's facts and rules.
type Side struct {
	Udfald spor.Udfald   `json:"udfald"`
	Ydelse satser.Beloeb `json:"ydelse"`
	// Tilbagebetaling is what is to be paid back under § 69 f or § 69 q. It is a claim of its own and no part of the
	// difference.
	Tilbagebetaling satser.Beloeb `json:"tilbagebetaling,omitzero"`
	// Uafklaret is how many failures may still be sanctioned.
	Uafklaret  int           `json:"uafklaret,omitzero"`
	Satsstatus satser.Status `json:"satsstatus,omitzero"`
}

// Beloeb returns the side's amount, and whether there is one.
func (s Side) Beloeb() (satser.Beloeb, bool) {
	return s.Ydelse, s.Udfald == spor.Beregnet || s.Udfald == spor.IkkeOpfyldt
}

// Forskel returns what the new calculation gives more than the first, and whether both have an amount.
func (m *Maaned) Forskel() (satser.Beloeb, bool) {
	if m == nil {
		return satser.Beloeb{}, false
	}
	foer, ok1 := m.Foer.Beloeb()
	efter, ok2 := m.Efter.Beloeb()
	if !ok1 || !ok2 {
		return satser.Beloeb{}, false
	}
	return efter.Sub(foer)
}

// Del is what a change accounts for in a month.
type Del struct {
	Aendring int           `json:"aendring"` // its number
	Beloeb   satser.Beloeb `json:"beloeb"`
	// Sammen is the changes that must be applied together with this one: without them the month has no answer.
	Sammen []int `json:"sammen,omitempty"`
	// Afhaenger says that the order of the changes matters here: applied alone to the first facts, the change gives Alene
	// instead, or, when UdenSvar is set, no answer.
	Afhaenger bool          `json:"afhaenger,omitzero"`
	Alene     satser.Beloeb `json:"alene,omitzero"`
	UdenSvar  bool          `json:"udenSvar,omitzero"`
}

// Loft is a ceiling under §§ 10 f, 10 h or 10 j in a month.
type Loft struct {
	Niveau  satser.Beloeb  `json:"niveau,omitzero"` // kr. pr. måned, the lowest of several
	Hjemmel satser.Hjemmel `json:"hjemmel,omitzero"`
	// Del says that the ceiling is in force on a part of the month only.
	Del bool `json:"del,omitzero"`
}

// IsZero reports whether there is no ceiling.
func (l Loft) IsZero() bool { return l == Loft{} }

// Sum is the months together. A month without an answer is in none of the amounts.
type Sum struct {
	Foer     satser.Beloeb `json:"foer"` // of the months that have an amount before and after
	Efter    satser.Beloeb `json:"efter"`
	Udbetalt satser.Beloeb `json:"udbetalt"`
	// Efterbetaling is what the person has got too little in the months with too little, ForMeget what the person has got
	// too much in the others. The one is not set off against the other.
	Efterbetaling satser.Beloeb `json:"efterbetaling"`
	ForMeget      satser.Beloeb `json:"forMeget"`
	// Mangler is the months without an answer. With any, the sums are not complete; nor are they when months are left out.
	Mangler []satser.Maaned `json:"mangler,omitempty"`
}

// Netto returns Efterbetaling less ForMeget.
func (s *Sum) Netto() satser.Beloeb {
	if s == nil {
		return satser.Beloeb{}
	}
	n, _ := s.Efterbetaling.Sub(s.ForMeget)
	return n
}

// Fuldstaendig reports whether every month asked for has an answer.
func (r *Resultat) Fuldstaendig() bool {
	return r != nil && len(r.Sum.Mangler) == 0 && r.Udeladt.IsZero()
}

// Aendring returns a change by its number, and whether there is one.
func (r *Resultat) Aendring(nr int) (Aendring, bool) {
	if r == nil || nr < 1 || nr > len(r.Aendringer) {
		return Aendring{}, false
	}
	return r.Aendringer[nr-1], true
}

// summer adds the months up.
func (l *loeb) summer() {
	l.res.Aendringer = make([]Aendring, len(l.aendringer))
	for i := range l.aendringer {
		l.res.Aendringer[i] = l.aendringer[i].Aendring
	}
	for i := range l.res.Maaneder {
		l.res.tael(&l.res.Maaneder[i])
	}
}

// tael adds a month to the sums.
func (r *Resultat) tael(m *Maaned) {
	s := &r.Sum
	if m.Udfald != spor.Beregnet {
		s.Mangler = append(s.Mangler, m.Maaned)
		return
	}
	laeg(&s.Udbetalt, m.Udbetalt)
	if _, ok := m.Forskel(); ok {
		laeg(&s.Foer, m.Foer.Ydelse)
		laeg(&s.Efter, m.Efter.Ydelse)
	}
	if m.Regulering.Sign() < 0 {
		traek(&s.ForMeget, m.Regulering)
	} else {
		laeg(&s.Efterbetaling, m.Regulering)
	}
	for _, d := range m.Dele {
		laeg(&r.Aendringer[d.Aendring-1].Sum, d.Beloeb)
	}
}

// laeg and traek add to and subtract from a sum. Amounts of a month are below 10⁹ kr. and the months at most 1200, so every sum
// fits.
func laeg(sum *satser.Beloeb, b satser.Beloeb) {
	*sum = satser.BeloebAfEnheder(sum.Enheder() + b.Enheder())
}

func traek(sum *satser.Beloeb, b satser.Beloeb) {
	*sum = satser.BeloebAfEnheder(sum.Enheder() - b.Enheder())
}
