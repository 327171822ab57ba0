package spor

import (
	"encoding/json"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// trinJSON is the JSON form of a step: numbers with their units as text, absent parts left out.
type trinJSON struct {
	ID       ID                  `json:"id"`
	Udfald   Udfald              `json:"udfald"`
	Niveau   uint8               `json:"niveau,omitempty"`
	Til      tilJSON             `json:"til,omitzero"`
	Post     int16               `json:"post,omitempty"`
	Regning  Regning             `json:"regning,omitzero"`
	Praksis  Praksis             `json:"praksis,omitzero"`
	Ordning  satser.Ordning      `json:"ordning,omitzero"`
	Gruppe   satser.Satsgruppe   `json:"satsgruppe,omitzero"`
	Art      satser.Indtaegtsart `json:"art,omitzero"`
	Hjemmel  satser.Hjemmel      `json:"hjemmel,omitzero"`
	Sats     satser.Satsref      `json:"sats,omitzero"`
	Periode  satser.Periode      `json:"periode,omitzero"`
	Led      []ledJSON           `json:"led,omitempty"`
	Resultat Tal                 `json:"resultat,omitzero"`
}

// tilJSON is an ID that may be absent.
type tilJSON struct{ ID }

// IsZero reports whether no step is named.
func (t tilJSON) IsZero() bool { return t.ID == 0 }

type ledJSON struct {
	Tal  Tal   `json:"tal"`
	Trin int16 `json:"trin,omitempty"`
}

// MarshalJSON writes the step with its operands; each operand tells which step it was taken from.
func (t Trin) MarshalJSON() ([]byte, error) {
	j := trinJSON{
		t.ID, t.Udfald, t.Niveau, tilJSON{t.Til}, t.Post, t.Regning, t.Praksis, t.Ordning, t.Gruppe, t.Art,
		t.Hjemmel, t.Sats, t.Periode, nil, t.Resultat,
	}
	for i := len(t.Led); i > 0; i-- {
		if !t.Led[i-1].IsZero() {
			j.Led = ledSom(t.Led[:i])
			break
		}
	}
	return json.Marshal(j)
}

func ledSom(a []Tal) []ledJSON {
	ud := make([]ledJSON, len(a))
	for i, l := range a {
		ud[i] = ledJSON{l, l.Trin}
	}
	return ud
}

// UnmarshalJSON reads what [Trin.MarshalJSON] writes, and refuses unknown and doubled keys.
func (t *Trin) UnmarshalJSON(data []byte) error {
	var j trinJSON
	if err := satser.Afkod(data, &j); err != nil {
		return err
	}
	if len(j.Led) > len(t.Led) {
		return satser.NyInputfejl("led", satser.KodeGraense, "", "højst tre led")
	}
	*t = Trin{
		ID: j.ID, Til: j.Til.ID, Post: j.Post, Udfald: j.Udfald, Niveau: j.Niveau, Regning: j.Regning, Praksis: j.Praksis,
		Ordning: j.Ordning, Gruppe: j.Gruppe, Art: j.Art, Hjemmel: j.Hjemmel, Sats: j.Sats, Periode: j.Periode,
		Resultat: j.Resultat,
	}
	for i, l := range j.Led {
		t.Led[i] = l.Tal.Fra(int(l.Trin))
	}
	return nil
}
