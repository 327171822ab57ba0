package efterregulering

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Format is the format of the document. A later form that an older reader could misunderstand gets another number.
const Format = "efterregulering/1"

// resultat is [Resultat] without its methods.
type resultat Resultat

type fil struct {
	Format maerke `json:"format"`
	resultat
}

// MarshalJSON writes the re-calculation in the form "efterregulering/1".
func (r Resultat) MarshalJSON() ([]byte, error) {
	if r.Maaneder == nil {
		r.Maaneder = []Maaned{}
	}
	if r.Aendringer == nil {
		r.Aendringer = []Aendring{}
	}
	return json.Marshal(fil{resultat: resultat(r)})
}

// UnmarshalJSON reads what [Resultat.MarshalJSON] writes, as strictly as [satser.Afkod], and refuses a document whose parts do
// not make up its months, or whose months do not make up its sums. On an error r is left as it was.
func (r *Resultat) UnmarshalJSON(data []byte) error {
	if r == nil {
		return satser.NewModtagerfejl("")
	}
	var x fil
	if err := satser.Afkod(data, &x); err != nil {
		return err
	}
	ny := Resultat(x.resultat)
	if err := ny.valider(); err != nil {
		return err
	}
	*r = ny
	return nil
}

// maerke is the format key: it writes one text and reads no other.
type maerke struct{}

// MarshalText gives the format.
func (maerke) MarshalText() ([]byte, error) { return []byte(Format), nil }

// UnmarshalText refuses every other format.
func (*maerke) UnmarshalText(t []byte) error {
	if string(t) == Format {
		return nil
	}
	return satser.NewInputfejl("format", satser.KodeUkendt, string(t), Format)
}

// valider refuses what no re-calculation can come out as: changes out of order, parts that do not make up their month, months that
// do not make up the sums.
func (r *Resultat) valider() error {
	if err := r.Ordning.Tjek(); err != nil {
		return err
	}
	if err := r.tjekTid(); err != nil {
		return err
	}
	if len(r.Aendringer) > spor.MaksTrin {
		return satser.NewInputfejl("aendringer", satser.KodeGraense, strconv.Itoa(len(r.Aendringer)), "højst "+strconv.Itoa(spor.MaksTrin))
	}
	if len(r.Maaneder) > ydelse.MaksMaaneder {
		return satser.NewInputfejl("maaneder", satser.KodeGraense, strconv.Itoa(len(r.Maaneder)), "højst "+strconv.Itoa(ydelse.MaksMaaneder))
	}
	for i := range r.Aendringer {
		a := &r.Aendringer[i]
		if a.Nr != i+1 || !a.Emne.IsValid() || !aendringsarter.Har(int(a.Art)) {
			return satser.NewInputfejl(i2("aendringer", i), satser.KodeUorden, strconv.Itoa(a.Nr), "ændringer, der er nummereret fra 1")
		}
		if err := cmp.Or(tjekAntal("foer", a.Foer), tjekAntal("nu", a.Nu), a.tjekUdland()); err != nil {
			return satser.Under(i2("aendringer", i), err)
		}
	}
	laast := Resultat{Aendringer: make([]Aendring, len(r.Aendringer))}
	for i := range r.Maaneder {
		if err := r.Maaneder[i].valider(len(r.Aendringer)); err != nil {
			return satser.Under(i2("maaneder", i), err)
		}
		if i > 0 && r.Maaneder[i].Maaned != r.Maaneder[i-1].Maaned.Add(1) {
			m := r.Maaneder[i].Maaned.String()
			return satser.NewInputfejl(i2("maaneder", i)+".maaned", satser.KodeUorden, m, "måneder i tidsorden uden huller")
		}
		laast.tael(&r.Maaneder[i])
	}
	return r.tjekSum(&laast)
}

// tjekTid checks the months that were asked for.
func (r *Resultat) tjekTid() error {
	switch {
	case !r.Fra.IsValid():
		return satser.NewInputfejl("fra", satser.KodeMangler, "", "en måned som 2024-01")
	case !r.Til.IsValid():
		return satser.NewInputfejl("til", satser.KodeMangler, "", "en måned som 2024-12")
	case r.Til.Before(r.Fra):
		return satser.NewInputfejl("til", satser.KodeModstrid, r.Til.String(), "en måned, der ikke ligger før "+r.Fra.String())
	}
	return nil
}

func tjekAntal(felt string, n int) error {
	if n >= 0 {
		return nil
	}
	return satser.NewInputfejl(felt, satser.KodeFortegn, strconv.Itoa(n), "et antal, der ikke er negativt")
}

// tjekSum holds the sums to those counted from the months.
func (r *Resultat) tjekSum(talt *Resultat) error {
	for i := range r.Aendringer {
		if r.Aendringer[i].Sum != talt.Aendringer[i].Sum {
			return satser.NewInputfejl(i2("aendringer", i)+".sum", satser.KodeModstrid, r.Aendringer[i].Sum.String(), "summen af ændringens dele")
		}
	}
	a, b := r.Sum, talt.Sum
	if a.Foer != b.Foer || a.Efter != b.Efter || a.Udbetalt != b.Udbetalt || a.Efterbetaling != b.Efterbetaling ||
		a.ForMeget != b.ForMeget || !slices.Equal(a.Mangler, b.Mangler) {
		return satser.NewInputfejl("sum", satser.KodeModstrid, "", "summen af månederne")
	}
	return nil
}

func (m *Maaned) valider(aendringer int) error {
	if !m.Maaned.IsValid() {
		return satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	if err := cmp.Or(satser.Under("foer", m.Foer.valider()), satser.Under("efter", m.Efter.valider())); err != nil {
		return err
	}
	for _, n := range m.Venter {
		if n < 1 || n > aendringer {
			return satser.NewInputfejl("venter", satser.KodeGraense, strconv.Itoa(n), "nummeret på en ændring")
		}
	}
	if m.Udfald != spor.Beregnet {
		if m.Udfald != spor.Uoplyst && m.Udfald != spor.KraeverSkoen || len(m.Dele) > 0 || !m.Regulering.IsZero() {
			return satser.NewInputfejl("udfald", satser.KodeModstrid, m.Udfald.String(), "beregnet, når der er en forskel")
		}
		return nil
	}
	return cmp.Or(m.tjekBeloeb(), m.tjekDubletter(), m.tjekDele(aendringer))
}

// tjekDele refuses parts that do not make up the month.
func (m *Maaned) tjekDele(aendringer int) error {
	sum := int64(0)
	for i := range m.Dele {
		if err := m.Dele[i].valider(aendringer); err != nil {
			return satser.Under(i2("dele", i), err)
		}
		sum += m.Dele[i].Beloeb.Enheder()
	}
	if sum != m.Regulering.Enheder() || m.Efter.Ydelse.Enheder()-m.Udbetalt.Enheder() != sum {
		krav := "dele, der tilsammen er månedens regulering"
		return satser.NewInputfejl("dele", satser.KodeModstrid, satser.BeloebAfEnheder(sum).String(), krav)
	}
	return nil
}

// valider refuses a side that has not come out in any way.
func (s *Side) valider() error {
	if !s.Udfald.IsValid() {
		return satser.NewInputfejl("udfald", satser.KodeMangler, "", "et udfald som beregnet")
	}
	return tjekAntal("uafklaret", s.Uafklaret)
}

// tjekDubletter refuses a change that stands twice: each accounts for one part of a month at most, so that the parts are no more than
// the changes.
func (m *Maaned) tjekDubletter() error {
	taget := make(map[int]bool, len(m.Dele))
	for i := range m.Dele {
		d := &m.Dele[i]
		for k := -1; k < len(d.Sammen); k++ {
			n, felt := d.Aendring, ".aendring"
			if k >= 0 {
				n, felt = d.Sammen[k], ".sammen"
			}
			if taget[n] {
				return satser.NewInputfejl(i2("dele", i)+felt, satser.KodeDublet, strconv.Itoa(n), "hver ændring i højst én del af måneden")
			}
			taget[n] = true
		}
	}
	return nil
}

// valider checks the numbers of the changes.
func (d *Del) valider(aendringer int) error {
	if d.Aendring < 1 || d.Aendring > aendringer {
		return satser.NewInputfejl("aendring", satser.KodeGraense, strconv.Itoa(d.Aendring), "nummeret på en ændring")
	}
	for _, n := range d.Sammen {
		if n < 1 || n > aendringer {
			return satser.NewInputfejl("sammen", satser.KodeGraense, strconv.Itoa(n), "nummeret på en ændring")
		}
	}
	return nil
}

// tjekUdland refuses a stay abroad without both its days.
func (a *Aendring) tjekUdland() error {
	for i, p := range a.Udland {
		if err := p.Valider(); err != nil {
			return satser.Under(i2("udland", i), err)
		}
		if p.Aaben() {
			return satser.NewInputfejl(i2("udland", i)+".til", satser.KodeMangler, "", "den sidste dag i udlandet")
		}
	}
	return nil
}

// tjekBeloeb refuses amounts that no month can have; with them the sums could be anything.
func (m *Maaned) tjekBeloeb() error {
	for _, f := range [...]struct {
		navn string
		b    satser.Beloeb
	}{{"foer.ydelse", m.Foer.Ydelse}, {"efter.ydelse", m.Efter.Ydelse}, {"udbetalt", m.Udbetalt}, {"loft.niveau", m.Loft.Niveau}} {
		if f.b.Valider() != nil || f.b.Sign() < 0 {
			return satser.NewInputfejl(f.navn, satser.KodeGraense, f.b.String(), "et beløb i hele øre fra 0 til under 1000000000 kr.")
		}
	}
	for i := range m.Dele {
		if b := m.Dele[i].Beloeb; b.Valider() != nil {
			return satser.NewInputfejl(i2("dele", i)+".beloeb", satser.KodeGraense, b.String(), "et beløb i hele øre under 1000000000 kr.")
		}
	}
	return nil
}

func i2(liste string, i int) string { return liste + "[" + strconv.Itoa(i) + "]" }
