package efterregulering

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Fakta is what decides whether an overpayment is claimed back. What is not stated is not assumed.
type Fakta struct {
	// Aarsager is the answers about each change that has led to overpayment; one with Aendring 0 is about all changes that no
	// other one names.
	Aarsager []Aarsag `json:"aarsager,omitempty"`
	// Dom says whether the person is convicted of one of the crimes that § 91, stk. 1, nr. 5, names. It may be left out.
	Dom spor.Svar `json:"dom,omitzero"`
	// Afgjort is the day of the decision on repayment. It decides when the police must be told.
	Afgjort satser.Dato `json:"afgjort,omitzero"`
	// HjaelpOphoert is the last day on which the person got help, not before a month in which too much was paid. Zero while the help
	// runs, or when that is not stated.
	HjaelpOphoert satser.Dato `json:"hjaelpOphoert,omitzero"`
	// OekonomiskMulighed says whether there has been means to carry the claim through since then.
	OekonomiskMulighed spor.Svar `json:"oekonomiskMulighed,omitzero"`
	// Overdraget is the day on which the collection authority received the claim, not before Afgjort; zero when it has not.
	Overdraget satser.Dato `json:"overdraget,omitzero"`
}

// Aarsag is the answers about one cause of overpayment. Each is a human's.
type Aarsag struct {
	Aendring int `json:"aendring"` // the number of the change ([Aendring.Nr]); 0 for all that are not named
	// Oplysningspligt: had the person a duty to tell of it (RSL § 11, stk. 2)?
	Oplysningspligt spor.Svar `json:"oplysningspligt,omitzero"`
	// Oplyst: did the person tell the municipality? What the municipality was told and did not act on is its own mistake.
	Oplyst spor.Svar `json:"oplyst,omitzero"`
	// Undladt: was it against better knowledge that the person did not tell (§ 91, stk. 1, nr. 1)?
	Undladt spor.Svar `json:"undladt,omitzero"`
	// Modtaget: has the person against better knowledge received what there was no right to (nr. 2)? No when the mistake was the
	// municipality's and the person could not see it.
	Modtaget spor.Svar `json:"modtaget,omitzero"`
	// Vilkaar is terms of repayment, when the help was given on such (§ 93).
	Vilkaar Vilkaar `json:"vilkaar,omitzero"`
	// Udland is the stay abroad that the claim rests on, when it rests on one. Of a change of a stay it need not be stated: the days
	// stand in [Aendring.Udland].
	Udland satser.Periode `json:"udland,omitzero"`
	// VedUdland: does the claim rest on a stay abroad? It is asked for when a holiday or a payment is the change, and a stay in
	// [Aendring.Udland] could decide whether the police must be told.
	VedUdland spor.Svar `json:"vedUdland,omitzero"`
}

// Vilkaar is help that was given on terms of repayment (§ 93). The zero value is no such terms.
type Vilkaar struct {
	Grund Vilkaarsgrund `json:"grund"`
	// Oplyst: was the person told at payment at the latest that the help is to be paid back, and why (stk. 2)?
	Oplyst spor.Svar `json:"oplyst,omitzero"`
	// UnderTilbud: was the help received during a tilbud (stk. 3)?
	UnderTilbud spor.Svar `json:"underTilbud,omitzero"`
}

// IsZero reports whether the help was given without such terms.
func (v Vilkaar) IsZero() bool { return v == Vilkaar{} }

// Vilkaarsgrund is why help can be given on terms of repayment (§ 93, stk. 1). The zero value is not given.
type Vilkaarsgrund uint8

// The four.
const (
	UforsvarligOekonomi     Vilkaarsgrund = iota + 1 // nr. 1
	ManglendeOplysninger                             // nr. 2: to other authorities, with regard to another benefit
	Arbejdsstrid                                     // nr. 3
	KanTilbagebetaleKortTid                          // nr. 4: can soon pay back
)

var vilkaarsgrunde = satser.Navne{"", "uforsvarlig-oekonomi", "manglende-oplysninger", "arbejdsstrid", "kan-betale-snart"}

// String gives the key of the ground.
func (v Vilkaarsgrund) String() string { return vilkaarsgrunde.Navn(int(v)) }

// MarshalText gives the form of [Vilkaarsgrund.String].
func (v Vilkaarsgrund) MarshalText() ([]byte, error) { return vilkaarsgrunde.Marshal("grund", int(v)) }

// UnmarshalText reads what [Vilkaarsgrund.MarshalText] writes.
func (v *Vilkaarsgrund) UnmarshalText(t []byte) error {
	return satser.LaesNavn(v, vilkaarsgrunde, "grund", t)
}

// valider checks the facts against the re-calculation that they are about.
func (f *Fakta) valider(r *Resultat) error {
	if f == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "oplysninger om tilbagebetaling")
	}
	if err := f.Dom.Tjek("dom"); err != nil {
		return err
	}
	if err := f.OekonomiskMulighed.Tjek("oekonomiskMulighed"); err != nil {
		return err
	}
	if err := f.tjekDage(r); err != nil {
		return err
	}
	set := map[int]bool{}
	for i := range f.Aarsager {
		a := &f.Aarsager[i]
		if err := a.valider(len(r.Aendringer)); err != nil {
			return satser.Under(i2("aarsager", i), err)
		}
		if set[a.Aendring] {
			felt := i2("aarsager", i) + ".aendring"
			return satser.NewInputfejl(felt, satser.KodeDublet, strconv.Itoa(a.Aendring), "hver ændring højst én gang")
		}
		set[a.Aendring] = true
	}
	return nil
}

// tjekDage refuses days that cannot be true together: help that ended before a month in which too much was paid, and a claim that was
// handed over before it was decided.
func (f *Fakta) tjekDage(r *Resultat) error {
	if f.Overdraget.IsValid() && f.Afgjort.IsValid() && f.Overdraget.Before(f.Afgjort) {
		return satser.NewInputfejl("overdraget", satser.KodeModstrid, f.Overdraget.String(), "tidligst dagen for afgørelsen, "+f.Afgjort.String())
	}
	if !f.HjaelpOphoert.IsValid() {
		return nil
	}
	for i := range r.Maaneder {
		if m := &r.Maaneder[i]; m.Regulering.Sign() < 0 && f.HjaelpOphoert.Before(m.Maaned.FoersteDag()) {
			krav := "tidligst " + m.Maaned.FoersteDag().String() + ", når der er udbetalt for meget for " + m.Maaned.Tekst()
			return satser.NewInputfejl("hjaelpOphoert", satser.KodeModstrid, f.HjaelpOphoert.String(), krav)
		}
	}
	return nil
}

func (a *Aarsag) valider(aendringer int) error {
	if a.Aendring < 0 || a.Aendring > aendringer {
		krav := "nummeret på en ændring, 0 til " + strconv.Itoa(aendringer)
		return satser.NewInputfejl("aendring", satser.KodeGraense, strconv.Itoa(a.Aendring), krav)
	}
	for _, s := range [...]struct {
		navn string
		svar spor.Svar
	}{
		{"oplysningspligt", a.Oplysningspligt}, {"oplyst", a.Oplyst}, {"undladt", a.Undladt}, {"modtaget", a.Modtaget},
		{"vilkaar.oplyst", a.Vilkaar.Oplyst}, {"vilkaar.underTilbud", a.Vilkaar.UnderTilbud},
		{"vedUdland", a.VedUdland},
	} {
		if err := s.svar.Tjek(s.navn); err != nil {
			return err
		}
	}
	if !a.Vilkaar.IsZero() {
		if err := vilkaarsgrunde.Kraev("vilkaar.grund", int(a.Vilkaar.Grund)); err != nil {
			return err
		}
	}
	if a.Oplyst == spor.Ja && a.Undladt == spor.Ja {
		return satser.NewInputfejl("undladt", satser.KodeModstrid, a.Undladt.String(), "nej, når personen har oplyst det")
	}
	if a.Udland.IsZero() {
		return nil
	}
	if a.VedUdland == spor.Nej {
		return satser.NewInputfejl("vedUdland", satser.KodeModstrid, a.VedUdland.String(), "ja, når udlandsopholdet er oplyst")
	}
	if err := a.Udland.Valider(); err != nil {
		return satser.Under("udland", err)
	}
	if a.Udland.Aaben() {
		return satser.NewInputfejl("udland.til", satser.KodeMangler, "", "den sidste dag i udlandet")
	}
	return nil
}

// aarsag returns the answers about a change; none is given when no row is about it.
func (f *Fakta) aarsag(nr int) Aarsag {
	ud := Aarsag{Aendring: nr}
	for _, a := range f.Aarsager {
		switch a.Aendring {
		case nr:
			return a
		case 0:
			ud = a
		}
	}
	ud.Aendring = nr
	return ud
}
