package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Jobafklaring is the facts on which the municipality decides about the right to jobafklaring.
type Jobafklaring struct {
	// Afgoerelse is the day of the decision, whose law applies. Fra is the first day of the course; left out, it is the day
	// after sygedagpenge stop, or of the other groups the day of the decision. After sygedagpenge it cannot be while they run.
	Afgoerelse satser.Dato `json:"afgoerelse"`
	Fra        satser.Dato `json:"fra,omitzero"`
	// Person can be left out. Without a birth the rule on folkepensionsalderen is left aside, as in [Vurderer.Varighed], unless
	// the day of it is stated; of a person who has turned 50 the day is asked for.
	Person Person `json:"person,omitzero"`
	// Uarbejdsdygtig: is the person unfit for work by own illness (sygedagpengeloven § 7).
	Uarbejdsdygtig spor.Svar `json:"uarbejdsdygtig,omitzero"`
	Grundlag       Grundlag  `json:"grundlag,omitzero"`
	// Sygedagpenge is what has been paid, of EfterSygedagpenge.
	Sygedagpenge Sygedagpenge `json:"sygedagpenge,omitzero"`
	// RetUdenGraensen, of FraFoersteFravaersdag: would the person on the first day of absence have had right to sygedagpenge
	// from the municipality, but for the limit.
	RetUdenGraensen spor.Svar `json:"retUdenGraensen,omitzero"`
	// Ophoert24c, of EfterParagraf24c: has the right to sygedagpenge ended under § 24 c of the act on them.
	Ophoert24c spor.Svar `json:"ophoert24c,omitzero"`
	// TidligereYdelse, of NytForloeb: what the person got in the earlier course.
	TidligereYdelse Ydelsesforhold `json:"tidligereYdelse,omitzero"`
	// Livstruende: is the illness life-threatening and serious. The person can then choose, and VaelgerSygedagpenge is the
	// choice.
	Livstruende         spor.Svar `json:"livstruende,omitzero"`
	VaelgerSygedagpenge spor.Svar `json:"vaelgerSygedagpenge,omitzero"`
	// Frasiger is ja when the person gives up the benefit that belongs to the course.
	Frasiger spor.Svar `json:"frasiger,omitzero"`
}

// Grundlag is how a person can come to jobafklaring. The zero value is not given.
type Grundlag uint8

// The groups of LAB § 107, nr. 1-3, and a new course (§ 110, stk. 3).
const (
	EfterSygedagpenge     Grundlag = iota + 1 // nr. 1: sygedagpenge that cannot be extended
	FraFoersteFravaersdag                     // nr. 2: ill again while the limit stands in the way of sygedagpenge
	EfterParagraf24c                          // nr. 3: sygedagpenge that have ended under § 24 c
	NytForloeb                                // a course after an earlier one
)

var grundlagsnavne = satser.Navne{"", "efter-sygedagpenge", "fra-foerste-fravaersdag", "efter-24-c", "nyt-forloeb"}

// String gives the key: "efter-sygedagpenge".
func (g Grundlag) String() string { return grundlagsnavne.Navn(int(g)) }

// MarshalText gives the form of [Grundlag.String].
func (g Grundlag) MarshalText() ([]byte, error) { return grundlagsnavne.Marshal("grundlag", int(g)) }

// UnmarshalText reads what [Grundlag.MarshalText] writes.
func (g *Grundlag) UnmarshalText(t []byte) error {
	return satser.LaesNavn(g, grundlagsnavne, "grundlag", t)
}

// Ydelsesforhold is what a person got in an earlier course. The zero value is not given.
type Ydelsesforhold uint8

// What there is.
const (
	YdelseModtaget Ydelsesforhold = iota + 1
	// NulEfterFradrag: 0 kr. because of income. The person is taken to receive the benefit (LAS § 69 j, stk. 5, 4. pkt.).
	NulEfterFradrag
	// YdelseFrasagt: the person gave the benefit up (Ankestyrelsen 10-23).
	YdelseFrasagt
)

var ydelsesforhold = satser.Navne{"", "modtaget", "nul-efter-fradrag", "frasagt"}

// String gives the key: "nul-efter-fradrag".
func (y Ydelsesforhold) String() string { return ydelsesforhold.Navn(int(y)) }

// MarshalText gives the form of [Ydelsesforhold.String].
func (y Ydelsesforhold) MarshalText() ([]byte, error) {
	return ydelsesforhold.Marshal("tidligereYdelse", int(y))
}

// UnmarshalText reads what [Ydelsesforhold.MarshalText] writes.
func (y *Ydelsesforhold) UnmarshalText(t []byte) error {
	return satser.LaesNavn(y, ydelsesforhold, "tidligereYdelse", t)
}

// Jobafklaringssvar is the answer about jobafklaring.
type Jobafklaringssvar struct {
	Vurdering
	// SygedagpengeSlut is the last day with sygedagpenge, of EfterSygedagpenge when they stop; otherwise zero.
	SygedagpengeSlut satser.Dato `json:"sygedagpengeSlut,omitzero"`
	// Begynder is the first day of the course, whether or not there is right to it.
	Begynder satser.Dato `json:"begynder"`
	// KanVaelgeSygedagpenge says that the person can choose sygedagpenge instead.
	KanVaelgeSygedagpenge bool `json:"kanVaelgeSygedagpenge"`
}

// Jobafklaring answers whether there is right to jobafklaring.
func (v Vurderer) Jobafklaring(j *Jobafklaring) (Jobafklaringssvar, error) {
	if err := j.Valider(); err != nil {
		return Jobafklaringssvar{}, err
	}
	g, err := v.begynd(satser.Jobafklaring, j.Afgoerelse)
	if err != nil {
		return Jobafklaringssvar{}, err
	}
	var ud Jobafklaringssvar
	ud.Begynder = j.start()
	g.regelPaa(satser.RegelVarighed, ud.Begynder) // the course must begin within known law
	switch b := g.regel(satser.RegelBevilling); {
	case g.err != nil:
	case b.Virkning() != satser.Gaelder:
		g.lukket(b)
	default:
		g.skriv(spor.BevillingMulig, spor.Opfyldt, b).Led[0] = spor.Datotal(j.Afgoerelse)
		g.jobafklaring(j, &ud)
	}
	ud.Vurdering, err = g.faerdig()
	if err != nil {
		return Jobafklaringssvar{}, err
	}
	return ud, nil
}

// start is the first day of the course.
func (j *Jobafklaring) start() satser.Dato {
	switch {
	case j.Fra.IsValid():
		return j.Fra
	case j.Grundlag == EfterSygedagpenge && j.Sygedagpenge.Maaned.IsValid():
		return j.Sygedagpenge.Begynder()
	}
	return j.Afgoerelse
}

func (g *gang) jobafklaring(j *Jobafklaring, ud *Jobafklaringssvar) {
	g.frasigelse(j.Frasiger)
	g.svar(spor.Uarbejdsdygtig, j.Uarbejdsdygtig.Udfald(), g.regel(satser.RegelRask))
	switch v := g.regel(satser.RegelMaalgruppe); j.Grundlag {
	case EfterSygedagpenge:
		ud.SygedagpengeSlut = g.sygedagpenge(j, v)
	case FraFoersteFravaersdag:
		g.gruppe(spor.SygedagpengeFoersteDag, j.RetUdenGraensen, v, 2)
	case EfterParagraf24c:
		g.gruppe(spor.SygedagpengeOphoert, j.Ophoert24c, v, 3)
	case NytForloeb:
		g.nytForloeb(j.TidligereYdelse)
	default:
		g.svar(spor.GrundlagUoplyst, spor.Uoplyst, v)
	}
	g.efterFolkepension(j.Person, ud.Begynder)
	ud.KanVaelgeSygedagpenge = g.livstruende(j)
}

// gruppe asks for one of the groups that are known from the law of 2019 on.
func (g *gang) gruppe(id spor.ID, s spor.Svar, v satser.Regelopslag, nr uint8) {
	u := s.Udfald()
	if s == spor.IkkeVurderet {
		u = spor.Uoplyst // it is a fact
	}
	if !kendtLAB(v) {
		g.svar(id, spor.KraeverSkoen, v)
		return
	}
	g.svar(id, u, v).Hjemmel.Nr = nr
}

// efterFolkepension: jobafklaring ends at folkepensionsalderen, and cannot begin after it. The day must be stated from 50, where
// it can decide: only the first day of the course is held against it, and it lies beyond 50.
func (g *gang) efterFolkepension(p Person, fra satser.Dato) {
	v, d := g.regel(satser.RegelFolkepension), p.Folkepension
	switch {
	case d.IsValid() && !d.After(fra):
		g.svar(spor.FolkepensionNaaet, forbud(v), v).Led[0] = spor.Datotal(d)
	case d.IsZero() && p.fyldt(alderHalvtreds, fra):
		g.svar(spor.FolkepensionUoplyst, spor.Uoplyst, v)
	}
}

// livstruende asks for the choice of a person with a life-threatening illness, and reports whether there is one. The law of
// 2016 and later gives it (LAB § 110, stk. 2, nr. 3, on § 24 b of the act on sygedagpenge).
func (g *gang) livstruende(j *Jobafklaring) bool {
	v := g.regel(satser.RegelLivstruende)
	if v.Virkning() != satser.Gaelder {
		return false
	}
	switch j.Livstruende {
	case spor.Ja:
		g.svar(spor.LivstruendeSygdom, valgt(j.VaelgerSygedagpenge), v)
		return true
	case spor.IkkeVurderet:
		g.svar(spor.LivstruendeSygdom, spor.KraeverSkoen, v)
	}
	return false
}

// valgt turns the choice of sygedagpenge into an outcome for jobafklaring.
func valgt(sygedagpenge spor.Svar) spor.Udfald {
	switch sygedagpenge {
	case spor.Ja:
		return spor.IkkeOpfyldt
	case spor.Nej:
		return spor.Opfyldt
	}
	return spor.Uoplyst
}

// nytForloeb asks whether a course can follow an earlier one (LAB § 110, stk. 3). Course and benefit are one: who gave the
// benefit up has no right to a new course.
func (g *gang) nytForloeb(y Ydelsesforhold) {
	v := g.regel(satser.RegelFlereForloeb)
	if v.Virkning() != satser.Gaelder {
		g.svar(spor.NytJobafklaring, spor.KraeverSkoen, v)
		return
	}
	g.svar(spor.NytJobafklaring, spor.Opfyldt, v)
	switch y {
	case YdelseModtaget:
		g.svar(spor.TidligereYdelsesforhold, spor.Opfyldt, v)
	case NulEfterFradrag:
		n, u := g.regel(satser.RegelNulydelse), spor.KraeverSkoen
		if n.Virkning() == satser.Gaelder {
			u = spor.Opfyldt
		}
		g.svar(spor.TidligereYdelsesforhold, u, n)
	case YdelseFrasagt:
		g.svar(spor.TidligereYdelsesforhold, spor.IkkeOpfyldt, g.regel(satser.RegelMaalgruppe)).Praksis = spor.ForloebOgYdelse
	default:
		g.svar(spor.TidligereYdelsesforhold, spor.Uoplyst, v)
	}
}
