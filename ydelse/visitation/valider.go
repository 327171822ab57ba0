package visitation

import (
	"cmp"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The most rows and years that the facts can hold.
const (
	MaksForloeb = 100
	MaksOrlov   = 200
	MaksAar     = 100
	sidsteAar   = 2200 // of a leave: later is a fault of typing
)

// Valider checks the facts by themselves.
func (r *Ressourceforloeb) Valider() error {
	if r == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "oplysninger om et ressourceforløb")
	}
	if err := cmp.Or(
		kraevDag("afgoerelse", r.Afgoerelse, "dagen for afgørelsen"),
		kraevDag("person.foedt", r.Person.Foedt, "personens fødselsdag"),
		r.Laengde.valider(),
		tjek("", felt{"udviklingsperspektiv", r.Udviklingsperspektiv}, felt{"udenForbedring", r.UdenForbedring},
			felt{"oenske", r.Oenske}, felt{"foertidspension", r.Foertidspension}, felt{"frasiger", r.Frasiger}),
		r.Maalgruppe.valider(),
	); err != nil {
		return err
	}
	if r.Person.Foedt.After(r.start()) {
		return satser.NewInputfejl("person.foedt", satser.KodeModstrid, r.Person.Foedt.String(), "en dag før forløbet")
	}
	return satser.Under("tidligere", r.validerTidligere())
}

// validerTidligere checks the earlier courses: each begins and ends before the one that is asked for. That leave may move its
// last day is left aside here.
func (r *Ressourceforloeb) validerTidligere() error {
	if err := validerTidligere(r.Tidligere, satser.Ressourceforloeb); err != nil {
		return err
	}
	for i := range r.Tidligere {
		f, noegle, krav := &r.Tidligere[i], "["+strconv.Itoa(i)+"]", "en dag før "+r.start().String()
		if !f.Fra.Before(r.start()) {
			return satser.NewInputfejl(noegle+".fra", satser.KodeUorden, f.Fra.String(), krav)
		}
		if d, _ := f.slut(frie{}); d.IsZero() || !d.Before(r.start()) {
			if f.Til.IsZero() {
				noegle += ".laengde"
			} else {
				noegle += ".til"
			}
			return satser.NewInputfejl(noegle, satser.KodeOverlap, d.String(), krav)
		}
	}
	return nil
}

func (m *Maalgruppe) valider() error {
	return tjek("maalgruppe.", felt{"komplekseProblemer", m.KomplekseProblemer}, felt{"indsatsUtilstraekkelig", m.IndsatsUtilstraekkelig},
		felt{"kraeverHelhed", m.KraeverHelhed}, felt{"laengereForsoergelse", m.LaengereForsoergelse},
		felt{"tilbudUdenVirkning", m.TilbudUdenVirkning}, felt{"laengereIndsats", m.LaengereIndsats})
}

// Valider checks the facts by themselves.
func (j *Jobafklaring) Valider() error {
	if j == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "oplysninger om jobafklaring")
	}
	if err := cmp.Or(
		kraevDag("afgoerelse", j.Afgoerelse, "dagen for afgørelsen"),
		kanNavn(grundlagsnavne, "grundlag", int(j.Grundlag)),
		kanNavn(ydelsesforhold, "tidligereYdelse", int(j.TidligereYdelse)),
		tjek("", felt{"uarbejdsdygtig", j.Uarbejdsdygtig}, felt{"retUdenGraensen", j.RetUdenGraensen}, felt{"ophoert24c", j.Ophoert24c},
			felt{"livstruende", j.Livstruende}, felt{"vaelgerSygedagpenge", j.VaelgerSygedagpenge}, felt{"frasiger", j.Frasiger}),
		j.Sygedagpenge.valider(),
	); err != nil {
		return err
	}
	if j.VaelgerSygedagpenge == spor.Ja && j.Livstruende == spor.Nej {
		return satser.NewInputfejl("vaelgerSygedagpenge", satser.KodeModstrid, "ja", "kun ved livstruende, alvorlig sygdom")
	}
	return nil
}

func (s *Sygedagpenge) valider() error {
	switch {
	case s.Uger < 0 || s.Uger > 60:
		return satser.NewInputfejl("sygedagpenge.uger", satser.KodeGraense, strconv.Itoa(s.Uger), "fra 0 til 60 uger")
	case s.Dage < 0 || s.Dage > 6:
		return satser.NewInputfejl("sygedagpenge.dage", satser.KodeGraense, strconv.Itoa(s.Dage), "fra 0 til 6 dage ud over de hele uger")
	case s.Maaned.IsZero() && s.Uger+s.Dage > 0:
		return satser.NewInputfejl("sygedagpenge.maaned", satser.KodeMangler, "", "måneden, ved hvis udgang sagen vurderes")
	}
	return s.Forlaenges.Tjek("sygedagpenge.forlaenges")
}

// valider checks a course of a scheme.
func (f *Forloeb) valider(o satser.Ordning) error {
	if err := o.Tjek(); err != nil {
		return err
	}
	switch {
	case f == nil:
		return satser.NewInputfejl("", satser.KodeMangler, "", "et forløb")
	case !f.Fra.IsValid():
		return satser.NewInputfejl("fra", satser.KodeMangler, "", "forløbets første dag")
	case f.Til.IsValid() && !f.Laengde.IsZero():
		return satser.NewInputfejl("laengde", satser.KodeModstrid, "", "enten længden eller den sidste dag")
	case f.Til.IsValid() && f.Til.Before(f.Fra):
		return satser.NewInputfejl("til", satser.KodeModstrid, f.Til.String(), "en dag, der ikke ligger før "+f.Fra.String())
	case f.Rask.IsValid() || f.TilSygedagpenge.IsValid():
		if o != satser.Jobafklaring {
			return satser.NewInputfejl("rask", satser.KodeModstrid, "", "kun i jobafklaring, jf. LAB § 110, stk. 2")
		}
	}
	return cmp.Or(
		ikkeFoer("rask", f.Rask, f.Fra), ikkeFoer("tilSygedagpenge", f.TilSygedagpenge, f.Fra), f.Laengde.valider(), f.validerOrlov(),
	)
}

func (f *Forloeb) validerOrlov() error {
	if len(f.Orlov) > MaksOrlov {
		return satser.NewInputfejl("orlov", satser.KodeGraense, strconv.Itoa(len(f.Orlov)), "højst "+strconv.Itoa(MaksOrlov))
	}
	for i := range f.Orlov {
		if err := f.Orlov[i].valider(); err != nil {
			return satser.Under("orlov["+strconv.Itoa(i)+"]", err)
		}
	}
	return nil
}

func (o *Orlov) valider() error {
	if p := o.Periode(); !p.IsValid() {
		return p.Valider()
	}
	if o.Til.Aar() > sidsteAar || o.Fra.Aar() > sidsteAar {
		return satser.NewInputfejl("til", satser.KodeGraense, o.Til.String(), "en dag til og med "+strconv.Itoa(sidsteAar))
	}
	return cmp.Or(orlovsnavne.Kraev("art", int(o.Art)), o.Dagpengeret.Tjek("dagpengeret"))
}

func (l Laengde) valider() error {
	if l.Aar < 0 || l.Aar > MaksAar || l.Maaneder < 0 || l.Maaneder > 12*MaksAar {
		vaerdi := strconv.Itoa(l.Aar) + " år og " + strconv.Itoa(l.Maaneder) + " måneder"
		return satser.NewInputfejl("laengde", satser.KodeGraense, vaerdi, "fra 0 til "+strconv.Itoa(MaksAar)+" år")
	}
	return nil
}

func kraevDag(felt string, d satser.Dato, krav string) error {
	if d.IsValid() {
		return nil
	}
	return satser.NewInputfejl(felt, satser.KodeMangler, "", krav)
}

func ikkeFoer(felt string, d, foerst satser.Dato) error {
	if d.IsZero() || !d.Before(foerst) {
		return nil
	}
	return satser.NewInputfejl(felt, satser.KodeModstrid, d.String(), "en dag, der ikke ligger før "+foerst.String())
}

// kanNavn asks for one of the names, or none.
func kanNavn(n satser.Navne, felt string, i int) error {
	if i == 0 {
		return nil
	}
	return n.Kraev(felt, i)
}

type felt struct {
	navn string
	svar spor.Svar
}

func tjek(under string, felter ...felt) error {
	for _, f := range felter {
		if err := f.svar.Tjek(under + f.navn); err != nil {
			return err
		}
	}
	return nil
}
