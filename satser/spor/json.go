package spor

import (
	"encoding/json"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// trinJSON is the JSON form of a step: numbers with their units as text, absent parts left out.
type trinJSON struct {
	ID         ID                    `json:"id"`
	Udfald     Udfald                `json:"udfald"`
	Niveau     uint8                 `json:"niveau,omitempty"`
	Til        tilJSON               `json:"til,omitzero"`
	Post       int16                 `json:"post,omitempty"`
	Regning    Regning               `json:"regning,omitzero"`
	Praksis    Praksis               `json:"praksis,omitzero"`
	Ordning    satser.Ordning        `json:"ordning,omitzero"`
	Gruppe     satser.Satsgruppe     `json:"satsgruppe,omitzero"`
	Art        satser.Indtaegtsart   `json:"art,omitzero"`
	Haendelse  satser.Haendelsesart  `json:"haendelse,omitzero"`
	Grund      satser.Grundart       `json:"grund,omitzero"`
	Fritagelse satser.Fritagelsesart `json:"fritagelse,omitzero"`
	Hjemmel    satser.Hjemmel        `json:"hjemmel,omitzero"`
	Sats       satser.Satsref        `json:"sats,omitzero"`
	Periode    satser.Periode        `json:"periode,omitzero"`
	Led        []ledJSON             `json:"led,omitempty"`
	Resultat   Tal                   `json:"resultat,omitzero"`
}

// tilJSON is an ID that may be absent.
type tilJSON struct{ ID }

// IsZero reports whether no step is named.
func (t tilJSON) IsZero() bool { return t.ID == 0 }

// ledJSON is an operand and the step it was taken from. An operand that is left out before another one has no tal.
type ledJSON struct {
	Tal  Tal   `json:"tal,omitzero"`
	Trin int16 `json:"trin,omitempty"`
}

// valider refuses what has no JSON form: an outcome that is none, days that are no period, half a reference to a rate, and a number or
// a reference to a step that is not valid.
func (t *Trin) valider() error {
	if !t.Udfald.IsValid() {
		return satser.NewInputfejl("udfald", satser.KodeMangler, "", "et udfald som beregnet")
	}
	if t.Post < 0 {
		return satser.NewInputfejl("post", satser.KodeFortegn, strconv.Itoa(int(t.Post)), "indtægtens eller hændelsens nummer fra 1")
	}
	if p := t.Periode; !p.IsZero() && !p.IsValid() {
		return satser.Under("periode", p.Valider())
	}
	if s := t.Sats; !s.IsZero() && !hel(s) {
		return satser.NewInputfejl("sats", satser.KodeMangler, s.Sats.String(), "satsen med ordning, status og første dag")
	}
	for i, l := range t.Led {
		if !l.IsZero() && !l.IsValid() {
			return satser.NewInputfejl("led["+strconv.Itoa(i)+"]", satser.KodeUkendt, "", kravTal)
		}
	}
	if r := t.Resultat; !r.IsZero() && (!r.IsValid() || r.Trin != 0) {
		return satser.NewInputfejl("resultat", satser.KodeUkendt, "", kravTal)
	}
	return nil
}

// hel reports whether a reference to a rate has all its parts.
func hel(s satser.Satsref) bool {
	return s.Sats.IsValid() && s.Ordning.IsValid() && s.Status.IsValid() && s.Fra.IsValid()
}

// MarshalJSON writes the step with its operands; each operand tells which step it was taken from. A step that is no
// step, has no outcome or holds a number that is not valid is an [*satser.Inputfejl].
func (t Trin) MarshalJSON() ([]byte, error) {
	if err := t.valider(); err != nil {
		return nil, err
	}
	return json.Marshal(trinJSON{
		t.ID, t.Udfald, t.Niveau, tilJSON{t.Til}, t.Post, t.Regning, t.Praksis, t.Ordning, t.Gruppe, t.Art,
		t.Haendelse, t.Grund, t.Fritagelse, t.Hjemmel, t.Sats, t.Periode, ledSom(t.Led[:]), t.Resultat,
	})
}

// ledSom gives the operands without those that are missing at the end.
func ledSom(led []Tal) []ledJSON {
	for len(led) > 0 && led[len(led)-1].IsZero() {
		led = led[:len(led)-1]
	}
	ud := make([]ledJSON, len(led))
	for i, l := range led {
		trin := l.Trin
		l.Trin = 0
		ud[i] = ledJSON{l, trin}
	}
	return ud
}

// UnmarshalJSON reads what [Trin.MarshalJSON] writes, as strictly as [satser.Afkod]: a key that is unknown, doubled or
// missing, and null are refused. On an error t is left as it was.
func (t *Trin) UnmarshalJSON(data []byte) error {
	if t == nil {
		return satser.NewModtagerfejl("")
	}
	var j trinJSON
	if err := satser.Afkod(data, &j); err != nil {
		return err
	}
	if len(j.Led) > len(t.Led) {
		return satser.NewInputfejl("led", satser.KodeGraense, strconv.Itoa(len(j.Led)), "højst tre led")
	}
	ny := Trin{
		ID: j.ID, Til: j.Til.ID, Post: j.Post, Udfald: j.Udfald, Niveau: j.Niveau, Regning: j.Regning, Praksis: j.Praksis,
		Ordning: j.Ordning, Gruppe: j.Gruppe, Art: j.Art,
		Haendelse: j.Haendelse, Grund: j.Grund, Fritagelse: j.Fritagelse, Hjemmel: j.Hjemmel, Sats: j.Sats, Periode: j.Periode,
		Resultat: j.Resultat,
	}
	for i, l := range j.Led {
		ny.Led[i] = l.Tal
		ny.Led[i].Trin = l.Trin
	}
	if err := ny.valider(); err != nil {
		return err
	}
	*t = ny
	return nil
}
