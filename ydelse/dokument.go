package ydelse

import (
	"encoding/json"
	"math"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The formats of the two documents. A later form that an older reader could misunderstand gets another number.
const (
	Sagsformat        = "sag/1"
	Opgoerelsesformat = "opgoerelse/1"
)

// Sagsdokument is a case file: the facts of a case, and beside them what a reader needs to know where they came
// from. Only Sag is required.
//
//	{"format": "sag/1", "titel": "…", "sag": {"ordning": "ressourceforloeb", …}}
type Sagsdokument struct {
	ID       string          `json:"id,omitempty"`
	Titel    string          `json:"titel,omitempty"`
	Kilde    string          `json:"kilde,omitempty"`    // where the case stands: an address or a document
	Note     string          `json:"note,omitempty"`     // such as which of the facts the source does not state
	Maaneder []satser.Maaned `json:"maaneder,omitempty"` // the months that the case is about
	Sag      Sag             `json:"sag"`
	Praksis  Praksis         `json:"praksis,omitzero"`
}

// LaesSagsdokument reads a case file as strictly as [satser.Afkod], and checks every fact with [Sag.Valider] and
// the practice. A fault is an [*satser.Inputfejl] with the full path, such as "sag.indtaegter[2].beloeb".
func LaesSagsdokument(data []byte) (Sagsdokument, error) {
	var fil sagsfil
	if err := satser.Afkod(data, &fil); err != nil {
		return Sagsdokument{}, err
	}
	d := Sagsdokument(fil.sagsdokument)
	if err := d.Valider(); err != nil {
		return Sagsdokument{}, err
	}
	return d, nil
}

// Valider checks the months, the facts and the practice.
func (d *Sagsdokument) Valider() error {
	if d == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "et sagsdokument")
	}
	for i, m := range d.Maaneder {
		if !m.IsValid() {
			return satser.NewInputfejl("maaneder["+strconv.Itoa(i)+"]", satser.KodeMangler, "", "en måned som 2024-05")
		}
	}
	if err := d.tjekTekster(); err != nil {
		return err
	}
	if err := d.Sag.Valider(); err != nil {
		return satser.Under("sag", err)
	}
	p := d.Praksis
	return p.udfyld()
}

// tjekTekster refuses a text that could not be read back.
func (d *Sagsdokument) tjekTekster() error {
	for _, x := range [...]struct{ felt, tekst string }{{"id", d.ID}, {"titel", d.Titel}, {"kilde", d.Kilde}, {"note", d.Note}} {
		if err := satser.TjekTekst(x.felt, x.tekst, math.MaxInt); err != nil { // the document has its own limit
			return err
		}
	}
	return nil
}

// MarshalJSON writes the document in the form "sag/1".
func (d Sagsdokument) MarshalJSON() ([]byte, error) {
	return json.Marshal(sagsfil{sagsdokument: sagsdokument(d)})
}

// UnmarshalJSON is [LaesSagsdokument]. On an error d is left as it was.
func (d *Sagsdokument) UnmarshalJSON(data []byte) error {
	if d == nil {
		return satser.NewModtagerfejl("")
	}
	ny, err := LaesSagsdokument(data)
	if err == nil {
		*d = ny
	}
	return err
}

// sagsdokument is [Sagsdokument] without its methods.
type sagsdokument Sagsdokument

type sagsfil struct {
	Format sagsmaerke `json:"format"`
	sagsdokument
}

// MarshalJSON writes the statement in the form "opgoerelse/1": the fields of the Resultat and the steps under
// "spor".
func (o Opgoerelse) MarshalJSON() ([]byte, error) {
	trin := o.Spor
	if trin == nil {
		trin = spor.Spor{}
	}
	return json.Marshal(opgoerelsesfil{Resultat: o.Resultat, Spor: trin})
}

// UnmarshalJSON reads what [Opgoerelse.MarshalJSON] writes, as strictly as [satser.Afkod]. An empty list of steps
// is a nil Spor. It does not recompute: [spor.Spor.Efterregn] does. On an error o is left as it was.
func (o *Opgoerelse) UnmarshalJSON(data []byte) error {
	if o == nil {
		return satser.NewModtagerfejl("")
	}
	var fil opgoerelsesfil
	if err := satser.Afkod(data, &fil); err != nil {
		return err
	}
	if err := fil.valider(); err != nil {
		return err
	}
	if n := len(fil.Spor); n > spor.MaksTrin {
		return satser.NewInputfejl("spor", satser.KodeGraense, strconv.Itoa(n), "højst "+strconv.Itoa(spor.MaksTrin)+" trin")
	}
	*o = Opgoerelse{Resultat: fil.Resultat}
	if len(fil.Spor) > 0 {
		o.Spor = fil.Spor
	}
	return nil
}

type opgoerelsesfil struct {
	Format opgoerelsesmaerke `json:"format"`
	Resultat
	Spor spor.Spor `json:"spor"`
}

// valider refuses what no month can come out as.
func (r *Resultat) valider() error {
	if err := r.Ordning.Tjek(); err != nil {
		return err
	}
	switch {
	case !r.Maaned.IsValid():
		return satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	case !r.Udfald.IsValid():
		return satser.NewInputfejl("udfald", satser.KodeMangler, "", "et udfald som beregnet")
	case r.Dage < 0 || r.Dage > r.Maaned.Dage():
		return satser.NewInputfejl("dage", satser.KodeGraense, strconv.Itoa(r.Dage), "0 til månedens "+strconv.Itoa(r.Maaned.Dage())+" dage")
	case r.Uafklaret < 0:
		return satser.NewInputfejl("uafklaret", satser.KodeFortegn, strconv.Itoa(r.Uafklaret), "et antal, der ikke er negativt")
	case r.Regelsaet.IsZero():
		return satser.NewInputfejl("regelsaet", satser.KodeMangler, "", "regelsættets aftryk")
	}
	return r.tjekBeloeb()
}

// tjekBeloeb refuses amounts below 0: none of them says more than what was taken, or what is left.
func (r *Resultat) tjekBeloeb() error {
	for _, f := range [...]struct {
		navn string
		b    satser.Beloeb
	}{
		{"foerIndtaegt", r.FoerIndtaegt}, {"loensum", r.Loensum}, {"loenfradrag", r.Loenfradrag}, {"andetFradrag", r.AndetFradrag},
		{"sanktioner", r.Sanktioner}, {"sanktionsrest", r.Sanktionsrest}, {"tilbagebetaling", r.Tilbagebetaling}, {"ydelse", r.Ydelse},
	} {
		if f.b.Sign() < 0 {
			return satser.NewInputfejl(f.navn, satser.KodeFortegn, f.b.String(), "et beløb, der ikke er negativt")
		}
	}
	return nil
}

// sagsmaerke and opgoerelsesmaerke are the format keys: they write one text and read no other.
type (
	sagsmaerke        struct{}
	opgoerelsesmaerke struct{}
)

// MarshalText gives the format.
func (sagsmaerke) MarshalText() ([]byte, error) { return []byte(Sagsformat), nil }

// UnmarshalText refuses every other format.
func (*sagsmaerke) UnmarshalText(t []byte) error { return kraev(Sagsformat, t) }

// MarshalText gives the format.
func (opgoerelsesmaerke) MarshalText() ([]byte, error) { return []byte(Opgoerelsesformat), nil }

// UnmarshalText refuses every other format.
func (*opgoerelsesmaerke) UnmarshalText(t []byte) error { return kraev(Opgoerelsesformat, t) }

func kraev(format string, t []byte) error {
	if string(t) == format {
		return nil
	}
	return satser.NewInputfejl("format", satser.KodeUkendt, string(t), format)
}
