package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Sag is the facts of one person's case under one scheme. There is no place for the spouse's income or for anybody's
// wealth, because they have no effect (§ 68, stk. 1, 2. pkt.; § 69 j, stk. 1, 2. pkt.). A move from one scheme to the
// other is two cases.
//
// Facts may cover years; a month looks only at what touches it. What is not stated is not assumed, with these
// exceptions that the law's own structure gives: no children, no bidragspligt, no former benefit, no ceiling and no
// income unless they are listed.
type Sag struct {
	Ordning      satser.Ordning  `json:"ordning"`
	Foedt        satser.Dato     `json:"foedt"`
	Forloeb      []Forloeb       `json:"forloeb"` // in order of date, without overlap
	Bolig        []Bolig         `json:"bolig,omitempty"`
	Boern        []Barn          `json:"boern,omitempty"`
	Bidrag       []Bidrag        `json:"bidrag,omitempty"`
	Tidligere    TidligereYdelse `json:"tidligereYdelse,omitzero"`
	Selvstaendig []Selvstaendig  `json:"selvstaendig,omitempty"`
	Lofter       []Loft          `json:"lofter,omitempty"`
	Indtaegter   []Indtaegt      `json:"indtaegter,omitempty"`
	// Ret is what can take the right away on days of a course, or keep it.
	Ret Retsforhold `json:"ret,omitzero"`
	// Raadighed is the failures to meet a duty, and what is common to them. Each costs what package sanktion makes of it.
	Raadighed raadighed.Forhold `json:"raadighed,omitzero"`
}

// Forloeb is a course: the days on which the person has right to the benefit under it, and the day the municipality
// granted it.
type Forloeb struct {
	Fra satser.Dato `json:"fra"`
	Til satser.Dato `json:"til,omitzero"` // zero while the course runs
	// Bevilget is the day of the grant. It may be left out, except where it decides: kap. 6 a takes no course granted
	// after 31 January 2026.
	Bevilget satser.Dato `json:"bevilget,omitzero"`
	// Tidligere is the benefit that the person had before this course, where it is another than that of the case. The case's is
	// that of the first course, and by a named practice of those that follow on it without a day between. § 68, stk. 4 and 5,
	// ask of each course what was received before it: where a level is brought along, a later course after a gap needs its own,
	// or the month waits for it.
	Tidligere TidligereYdelse `json:"tidligereYdelse,omitzero"`
}

// Periode returns the course's days.
func (f Forloeb) Periode() satser.Periode { return satser.Periode{Fra: f.Fra, Til: f.Til} }

// Bolig says for some days whether the person lives with one or both parents. It is needed only on days when the
// person is under 25 and has no child that gives the rate of nr. 1.
type Bolig struct {
	Fra          satser.Dato `json:"fra"`
	Til          satser.Dato `json:"til,omitzero"`
	HosForaelder spor.Svar   `json:"hosForaelder"`
}

// Barn is a child for whom the person has forsørgelsespligt (§ 2). The duty runs from birth to the day before the
// child turns 18, within Fra and Til when these are given.
type Barn struct {
	Foedt  satser.Dato `json:"foedt"`
	Ophold Ophold      `json:"ophold"`
	Fra    satser.Dato `json:"fra,omitzero"`
	Til    satser.Dato `json:"til,omitzero"` // such as the day before the child itself must support a spouse or child (§ 2, stk. 3)
}

// Ophold is where a child stays, as § 68, stk. 3, and § 69 j, stk. 3, look at it. The zero value is not given.
type Ophold uint8

// Where a child can stay.
const (
	Danmark Ophold = iota + 1
	// FaeroeerneEllerGroenland counts as "her i riget", from 1 July 2025.
	FaeroeerneEllerGroenland
	// EUret is abroad, with right to the help under EU law.
	EUret
	// Overenskomst is abroad, under a bilateral treaty.
	Overenskomst
	// Udlandet is elsewhere abroad.
	Udlandet
)

var opholdsnavne = satser.Navne{"", "danmark", "faeroeerne-eller-groenland", "eu-ret", "overenskomst", "udlandet"}

// String gives the key of the place: "danmark".
func (o Ophold) String() string { return opholdsnavne.Navn(int(o)) }

// MarshalText gives the form of [Ophold.String].
func (o Ophold) MarshalText() ([]byte, error) { return opholdsnavne.Marshal("ophold", int(o)) }

// UnmarshalText reads what [Ophold.MarshalText] writes.
func (o *Ophold) UnmarshalText(t []byte) error {
	return satser.LaesNavn(o, opholdsnavne, "ophold", t)
}

// Bidrag is a documented bidragspligt for one child. Until 30 June 2025 the supplement is the fixed contribution, at
// most normalbidraget; from 1 July 2025 only the number of children counts and the two amounts are not used.
type Bidrag struct {
	Fra          satser.Dato   `json:"fra"`
	Til          satser.Dato   `json:"til,omitzero"`
	Fastsat      satser.Beloeb `json:"fastsat,omitzero"`      // kr. pr. måned
	Normalbidrag satser.Beloeb `json:"normalbidrag,omitzero"` // kr. pr. måned
	// IBoern says whether the contribution is for a child among Boern. It is needed only of a person under 25 who lives with a
	// parent and has a child there: nr. 4 takes a child that the person pays for, and nr. 1 every other.
	IBoern spor.Svar `json:"iBoern,omitzero"`
}

// TidligereYdelse is the benefit that the person had before the course. It matters in kap. 6 a only (§ 68, stk. 4-6).
// Beloeb and SidsteDag may be left out; a month on which they decide then waits for them.
type TidligereYdelse struct {
	Art    Tidligereart   `json:"art"`
	Beloeb satser.Beloeb  `json:"beloeb,omitzero"` // the former benefit before tax, for a month or a week
	Pr     Ydelsesperiode `json:"pr,omitzero"`     // what Beloeb is for; needed with it
	// SidsteDag is the last day on which the right to sygedagpenge would have run, under SDPL kap. 8 or the rule of
	// extension that applied.
	SidsteDag satser.Dato `json:"sidsteDag,omitzero"`
}

// IsZero reports whether no former benefit is stated.
func (t TidligereYdelse) IsZero() bool { return t == TidligereYdelse{} }

// Tidligereart is the kind of a former benefit. The zero value is not given.
type Tidligereart uint8

// The kinds of former benefit.
const (
	Sygedagpenge Tidligereart = iota + 1
	Ledighedsydelse
	Foertidspension
	// AndenYdelse is every other: kontanthjælp, uddannelseshjælp and so on. It brings no level along.
	AndenYdelse
	// IngenYdelse is none.
	IngenYdelse
)

var tidligerenavne = satser.Navne{"", "sygedagpenge", "ledighedsydelse", "foertidspension", "anden", "ingen"}

// String gives the key of the kind: "sygedagpenge".
func (t Tidligereart) String() string { return tidligerenavne.Navn(int(t)) }

// MarshalText gives the form of [Tidligereart.String].
func (t Tidligereart) MarshalText() ([]byte, error) { return tidligerenavne.Marshal("art", int(t)) }

// UnmarshalText reads what [Tidligereart.MarshalText] writes.
func (t *Tidligereart) UnmarshalText(b []byte) error {
	return satser.LaesNavn(t, tidligerenavne, "art", b)
}

// Ydelsesperiode is what an amount is for. The zero value is not given.
type Ydelsesperiode uint8

// An amount is for a month or for a week.
const (
	PrMaaned Ydelsesperiode = iota + 1
	PrUge
)

var ydelsesperioder = satser.Navne{"", "maaned", "uge"}

// String gives "maaned" or "uge".
func (y Ydelsesperiode) String() string { return ydelsesperioder.Navn(int(y)) }

// MarshalText gives the form of [Ydelsesperiode.String].
func (y Ydelsesperiode) MarshalText() ([]byte, error) { return ydelsesperioder.Marshal("pr", int(y)) }

// UnmarshalText reads what [Ydelsesperiode.MarshalText] writes.
func (y *Ydelsesperiode) UnmarshalText(t []byte) error {
	return satser.LaesNavn(y, ydelsesperioder, "pr", t)
}

// Selvstaendig says how much of normal work a self-employed person who is partly unfit for work can do on some days
// (§ 69 j, stk. 4).
type Selvstaendig struct {
	Fra     satser.Dato `json:"fra"`
	Til     satser.Dato `json:"til,omitzero"`
	Arbejde Arbejdsdel  `json:"arbejde"`
}

// Arbejdsdel is how much of normal work a person can do at most. The zero value is not given.
type Arbejdsdel uint8

// The two parts that § 69 j, stk. 4, names.
const (
	HoejstEnFjerdedel Arbejdsdel = iota + 1 // nr. 1: 75 %
	HoejstHalvdelen                         // nr. 2: 50 %
)

var arbejdsdele = satser.Navne{"", "hoejst-en-fjerdedel", "hoejst-halvdelen"}

// String gives the key of the part.
func (a Arbejdsdel) String() string { return arbejdsdele.Navn(int(a)) }

// MarshalText gives the form of [Arbejdsdel.String].
func (a Arbejdsdel) MarshalText() ([]byte, error) { return arbejdsdele.Marshal("arbejde", int(a)) }

// UnmarshalText reads what [Arbejdsdel.MarshalText] writes.
func (a *Arbejdsdel) UnmarshalText(t []byte) error {
	return satser.LaesNavn(a, arbejdsdele, "arbejde", t)
}

// Loft is a period in which the benefit cannot exceed the level of another help. The caller hands in that level. The
// law ends the period after three years (§§ 10 f and 10 h) or twelve weeks (§ 10 j), whatever Til says.
type Loft struct {
	Fra    satser.Dato   `json:"fra"`
	Til    satser.Dato   `json:"til,omitzero"`
	Art    Loftart       `json:"art"`
	Niveau satser.Beloeb `json:"niveau"` // kr. pr. måned
	// Hjaelp is the help that the ceiling corresponds to. It decides what an event costs (§ 69 d, stk. 3 / § 69 o, stk. 3)
	// and is needed for nothing else.
	Hjaelp sanktion.Loftsniveau `json:"hjaelp,omitzero"`
}

// Loftart is the provision that sets a ceiling. The zero value is none.
type Loftart uint8

// The three ceilings.
const (
	Loft10f Loftart = iota + 1 // conviction under § 10 f, three years
	Loft10h                    // conviction under § 10 h, three years
	Loft10j                    // absent defendant under § 10 j, twelve weeks
)

var loftnavne = satser.Navne{"", "10f", "10h", "10j"}

// String gives "10f", "10h" or "10j".
func (l Loftart) String() string { return loftnavne.Navn(int(l)) }

// MarshalText gives the form of [Loftart.String].
func (l Loftart) MarshalText() ([]byte, error) { return loftnavne.Marshal("art", int(l)) }

// UnmarshalText reads what [Loftart.MarshalText] writes.
func (l *Loftart) UnmarshalText(t []byte) error {
	return satser.LaesNavn(l, loftnavne, "art", t)
}

// regel returns the rule of the ceiling.
func (l Loftart) regel() satser.Regel { return satser.RegelLoftF + satser.Regel(l-Loft10f) }

// Indtaegt is one income of the person. Amounts are before tax and before arbejdsmarkedsbidrag.
//
// The wage that is held against the threshold, or deducted in full, is Beloeb + EgenPension + ArbejdsgiverPension; Beloeb
// therefore holds neither pension.
type Indtaegt struct {
	Art                 satser.Indtaegtsart `json:"art"`
	Beloeb              satser.Beloeb       `json:"beloeb"`
	EgenPension         satser.Beloeb       `json:"egenPension,omitzero"`
	ArbejdsgiverPension satser.Beloeb       `json:"arbejdsgiverPension,omitzero"`
	Timer               satser.Timer        `json:"timer,omitempty"` // hours worked, of a tilbud; a month on which they decide waits for them
	// Periode is the time that the income is for; of holiday pay, the days of holiday that it covers; of pay for public
	// holidays and feriefridage, the days off that it is paid for, which may be left out. A month on which it decides waits
	// for it.
	Periode satser.Periode `json:"periode,omitzero"`
	// Udbetalt is the day of payment, which decides the month; not needed of holiday pay.
	Udbetalt satser.Dato `json:"udbetalt,omitzero"`
	// Vurdering is the caseworker's choice of treatment where the sources leave it open: lønregel, krone for krone or
	// ikke fradrag. It is refused where the law decides.
	Vurdering satser.Virkning `json:"vurdering,omitzero"`
}

func (b *Bolig) periode() satser.Periode        { return satser.Periode{Fra: b.Fra, Til: b.Til} }
func (b *Bidrag) periode() satser.Periode       { return satser.Periode{Fra: b.Fra, Til: b.Til} }
func (b *Selvstaendig) periode() satser.Periode { return satser.Periode{Fra: b.Fra, Til: b.Til} }

// periode returns the days of a ceiling: at most the three years of §§ 10 f and 10 h, or the twelve weeks of § 10 j.
func (l *Loft) periode() satser.Periode {
	p := satser.Periode{Fra: l.Fra, Til: l.Fra.AddAar(3).AddDays(-1)}
	if l.Art == Loft10j {
		p.Til = l.Fra.AddDays(12*7 - 1)
	}
	if l.Til.IsValid() && l.Til.Before(p.Til) {
		p.Til = l.Til
	}
	return p
}
