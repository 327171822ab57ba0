package raadighed

import (
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Tilstand is how a point of the checklist stands. The zero value is none.
type Tilstand uint8

// The states.
const (
	// IOrden: documented, and no obstacle.
	IOrden Tilstand = iota + 1
	// Hindrer: stands in the way of a sanction.
	Hindrer
	// Mangler: not stated or not done.
	Mangler
	// SkalVurderes: the caseworker's assessment is wanted.
	SkalVurderes
)

var tilstande = [...]string{"", "i orden", "hindrer", "mangler", "skal vurderes"}

// String gives the state in Danish.
func (t Tilstand) String() string {
	if t == 0 || int(t) >= len(tilstande) {
		return "ukendt"
	}
	return tilstande[t]
}

// Punkt is one point of the checklist.
type Punkt struct {
	ID           spor.ID
	Tilstand     Tilstand
	Titel        string
	Tekst        string // how it stands, in a sentence
	Bestemmelse  string // the provision, as a decision cites it
	Overvejelser []Overvejelse
	Raad         string // what to do about it, when something is wanted
}

// Tjekliste gives the answer as a checklist: each question in the order a caseworker takes them, what is documented, what
// is lacking and what is to be weighed.
func (b Begrundet) Tjekliste() []Punkt {
	ud := make([]Punkt, 0, len(b.Spor))
	for _, t := range b.Spor {
		p := Punkt{ID: t.ID, Tilstand: tilstand(t), Titel: t.ID.Titel(), Tekst: t.Tekst(), Bestemmelse: bestemmelse(t)}
		if p.Tilstand == Mangler || p.Tilstand == SkalVurderes {
			p.Overvejelser = Overvejelser(t, b.Dage.Fra)
			p.Raad = Raad(t)
		}
		ud = append(ud, p)
	}
	return ud
}

// bestemmelse gives the provision of a step. One of an order names the order.
func bestemmelse(t spor.Trin) string {
	if u := t.Hjemmel.Udgave; u.Retskilde() == satser.Orden {
		return t.Hjemmel.Bestemmelse() + ", " + u.String()
	}
	return t.Bestemmelse()
}

// tilstand says how a step stands. That an employer is to be told stands in the way of nothing, but it is not done.
func tilstand(t spor.Trin) Tilstand {
	if t.ID == spor.ArbejdsgiverOrienteres {
		return Mangler
	}
	switch t.Udfald {
	case spor.Opfyldt:
		return IOrden
	case spor.IkkeOpfyldt:
		return Hindrer
	case spor.Uoplyst:
		return Mangler
	case spor.KraeverSkoen:
		return SkalVurderes
	}
	return 0
}

var maerker = [...]string{"[ ]", "[x]", "[-]", "[ ]", "[?]"}

// Tekst gives the answer and the checklist as a Danish text for the file: [x] is in order, [-] stands in the way, [ ] is
// lacking, [?] is to be assessed.
func (b Begrundet) Tekst() string {
	var s strings.Builder
	s.WriteString(b.overskrift() + "\n\n")
	for _, p := range b.Tjekliste() {
		s.WriteString(maerker[p.Tilstand] + " " + p.Tekst + "\n")
		if p.Bestemmelse != "" {
			s.WriteString("    " + p.Bestemmelse + "\n")
		}
		for _, o := range p.Overvejelser {
			s.WriteString("    - " + o.Tekst)
			if !o.Hjemmel.IsZero() {
				s.WriteString(" (" + o.Hjemmel.Bestemmelse() + ", " + o.Hjemmel.Udgave.String() + ")")
			}
			s.WriteString("\n")
		}
		if p.Raad != "" {
			s.WriteString("    > " + p.Raad + "\n")
		}
	}
	return s.String()
}

func (b *Begrundet) overskrift() string {
	hvad := b.Haendelse.Tekst() + ", " + b.Dage.Tekst() + ". "
	hvad = strings.ToUpper(hvad[:1]) + hvad[1:]
	switch b.Udfald {
	case spor.Opfyldt:
		return hvad + "Kan der sanktioneres? Ja, efter " + b.Hjemmel.Bestemmelse() + "."
	case spor.IkkeOpfyldt:
		return hvad + "Kan der sanktioneres? Nej."
	case spor.Uoplyst:
		return hvad + "Kan der sanktioneres? Nej, ikke før det, der mangler, er oplyst eller gjort."
	case spor.KraeverSkoen:
		return hvad + "Kan der sanktioneres? Nej, ikke før kommunen har foretaget de vurderinger, der mangler."
	}
	return hvad + "Der er ikke noget udfald."
}

// oplys and vurder say what to do about a step that lacks a fact, and about one that wants an assessment.
var oplys = [...]string{
	spor.IPlanen:             "Find tilbuddet i planen (feltet iPlanen).",
	spor.FravaerUoplyst:      "Oplys dagene (feltet fravaer).",
	spor.KontaktUoplyst:      "Oplys dagen for kontakt eller booking, eller den sidste dag uden (felterne kontakt, booket og udenKontaktTil).",
	spor.Selvbooking:         "Oplys, hvornår fristen blev givet, og om personen var vejledt (felterne fristGivet og vejledtOmBooking).",
	spor.Gentagne:            "Oplys, hvor mange gange det er sket, eller om medvirken ellers mangler (felterne gange og paaAndenVis).",
	spor.Fritagelse:          "Oplys, om ferien er aftalt (feltet aftalt).",
	spor.VejledningSamtidig:  "Find brevet i sagen (felterne oplystFoelge og oplystSkridt).",
	spor.VejledningLoebende:  "Find gennemgangene, det udleverede og den første jobsamtale i sagen (felterne vejledninger og foersteSamtale).",
	spor.VejledningSkriftlig: "Find den skriftlige vejledning i sagen (feltet vejledninger).",
	spor.KontaktUdtoemt:      "Forsøg personlig kontakt, og noter hvert forsøg med dag og måde (feltet kontaktforsoeg).",
	spor.Partshoering:        "Hør personen (felterne hoering og hoertDen).",
	spor.Grund:               "Oplys, om grunden er godtgjort, og om børn kan passes af andre (felterne godtgjort og andenPasning).",
	spor.SygdomIkkeMeldt:     "Oplys, hvordan sygdommen er meldt (feltet meldt).",
	spor.Begrundelse:         "Skriv reglerne, vurderingerne og de faktiske forhold i begrundelsen (feltet begrundelse).",
	spor.AfgoerelseUoplyst:   "Oplys de to dage (felterne konstateret og afgjort).",
	spor.Sanktionsfrist:      "Oplys måneden (feltet afregnes).",
}

var vurder = [...]string{
	spor.IngenHjemmel:       "Afklar, om bestemmelsen var i kraft på dagen. Uden hjemmel kan der ikke sanktioneres.",
	spor.BedreVidende:       "Vurder, om personen vidste bedre (feltet bedreVidende).",
	spor.Fritagelse:         "Tag stilling til, om fritagelsen gælder (feltet vurdering).",
	spor.VejledningLoebende: "Afklar, om personen trods det er vejledt rettidigt. Uden rettidig vejledning kan der ikke sanktioneres.",
	spor.KontaktUdtoemt:     "Vurder, om alle rimelige muligheder er udtømt (feltet kontaktUdtoemt).",
	spor.Grund:              "Vurder, om det er en rimelig grund (feltet vurdering).",
	spor.SygdomIkkeMeldt:    "Vurder, om sygdommen alligevel er en rimelig grund (feltet vurdering).",
	spor.RimeligGrund:       "Vurder, om personen havde en rimelig grund (feltet rimeligGrund).",
	spor.AndreForhold:       "Vurder de andre forhold, og skriv vurderingen i afgørelsen (feltet andreForhold).",
	spor.FremmerRaadighed:   "Vurder, om sanktionen fremmer rådigheden, og skriv vurderingen i afgørelsen (feltet fremmerRaadighed).",
	spor.OphoerAfgoerelse:   "Træf et valg, og begrund det (feltet ophoer).",
}

// Raad says what to do about a step of an assessment that wants something, with the field that takes the answer where
// there is one. It is the empty text for any other step.
func Raad(t spor.Trin) string {
	var liste []string
	switch t.Udfald {
	case spor.Uoplyst:
		liste = oplys[:]
	case spor.KraeverSkoen:
		liste = vurder[:]
	}
	switch {
	case t.ID == spor.ArbejdsgiverOrienteres:
		return "Orienter arbejdsgiveren (feltet arbejdsgiverOrienteret)."
	case int(t.ID) < len(liste):
		return liste[t.ID]
	}
	return ""
}
