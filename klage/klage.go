package klage

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Klage is a complaint. It needs no form: told is as good as written.
type Klage struct {
	// Modtaget is the day on which the complaint was received where it was handed in. A complaint at 23:59 is received that
	// day, and one at 00:00 the next.
	Modtaget satser.Dato `json:"modtaget"`
	// Hos is where it was handed in.
	Hos Modtager `json:"hos"`
	// Klager is who complains.
	Klager Klager `json:"klager"`
	// Mundtlig is true of a complaint that was told.
	Mundtlig bool `json:"mundtlig,omitempty"`
	// Hastende says whether the municipality takes the complaint to be urgent (BEK 861/2025 § 11, stk. 5).
	Hastende spor.Svar `json:"hastende,omitzero"`
}

// IsZero reports whether nobody has complained.
func (k Klage) IsZero() bool { return k == Klage{} }

// Modtager is where a complaint is handed in. The zero value is not given.
type Modtager uint8

// The two. The complaint belongs with the municipality; the board sends it there.
const (
	HosKommunen Modtager = iota + 1
	HosAnkestyrelsen
)

var modtagernavne = satser.Navne{"", "kommunen", "ankestyrelsen"}

// String gives the key: "kommunen".
func (m Modtager) String() string { return modtagernavne.Navn(int(m)) }

// MarshalText gives the form of [Modtager.String].
func (m Modtager) MarshalText() ([]byte, error) { return modtagernavne.Marshal("hos", int(m)) }

// UnmarshalText reads what [Modtager.MarshalText] writes.
func (m *Modtager) UnmarshalText(t []byte) error {
	return satser.LaesNavn(m, modtagernavne, "hos", t)
}

// Klager is who complains. The zero value is not given.
type Klager uint8

// The kinds. Only the person whom the decision is about may complain (RSL § 60, stk. 2), alone or through another (FVL §
// 8).
const (
	Personen Klager = iota + 1
	// Repraesentant complains for the person, with power to.
	Repraesentant
	// UdenFuldmagt complains for the person without power that is shown.
	UdenFuldmagt
	// EnAnden complains on their own account. That they may not is for the board to say, not for the municipality.
	EnAnden
)

var klagernavne = satser.Navne{"", "personen", "repraesentant", "uden-fuldmagt", "en-anden"}

// String gives the key: "personen".
func (k Klager) String() string { return klagernavne.Navn(int(k)) }

// MarshalText gives the form of [Klager.String].
func (k Klager) MarshalText() ([]byte, error) { return klagernavne.Marshal("klager", int(k)) }

// UnmarshalText reads what [Klager.MarshalText] writes.
func (k *Klager) UnmarshalText(t []byte) error { return satser.LaesNavn(k, klagernavne, "klager", t) }

// Sag is a decision, the complaint over it if there is one, and what has happened since, in order of time.
type Sag struct {
	Meddelelse Meddelelse `json:"meddelelse"`
	Klage      Klage      `json:"klage,omitzero"`
	Skridt     []Skridt   `json:"skridt,omitempty"`
}

// Skridt is something that has happened after the complaint.
type Skridt struct {
	Art Skridtart   `json:"art"`
	Dag satser.Dato `json:"dag"`
	// NyDag is, of FlereOplysninger, the day given for the end of the re-assessment, which is never taken to shorten the four
	// weeks; of DelvistMedhold, the day on which the person received the new decision. It lies at most a year after Dag.
	NyDag satser.Dato `json:"nyDag,omitzero"`
	// Udfald is the board's answer, of Afgjort.
	Udfald Ankeudfald `json:"udfald,omitzero"`
}

// Skridtart is a kind of step. The zero value is none.
type Skridtart uint8

// The kinds.
const (
	// SendtTilKommunen: the municipality received a complaint that had been handed in to the board.
	SendtTilKommunen Skridtart = iota + 1
	// FlereOplysninger: the complainant was told that more is needed, and when the re-assessment will end.
	FlereOplysninger
	// FuldtMedhold: a new decision gives the complainant all that was asked for.
	FuldtMedhold
	// DelvistMedhold: a new decision gives a part.
	DelvistMedhold
	// Fastholdt: the municipality received word that the complaint stands.
	Fastholdt
	// Frafaldet: the complaint was withdrawn.
	Frafaldet
	// Videresendt: the complaint was sent to the board.
	Videresendt
	// Dispenseret: the board takes a late complaint for a special reason (RSL § 67, stk. 2).
	Dispenseret
	// Afgjort: the board has decided.
	Afgjort
	// FuldmagtModtaget: the municipality received power for one who complained without it.
	FuldmagtModtaget

	antalSkridtarter
)

var skridtnavne = satser.Navne{
	"", "sendt-til-kommunen", "flere-oplysninger", "fuldt-medhold", "delvist-medhold", "fastholdt", "frafaldet", "videresendt",
	"dispenseret", "afgjort", "fuldmagt-modtaget",
}

var skridttekster = [antalSkridtarter]string{
	SendtTilKommunen: "Ankestyrelsen sendte klagen til kommunen",
	FlereOplysninger: "Kommunen gav besked om, at der mangler oplysninger",
	FuldtMedhold:     "Kommunen gav fuldt medhold",
	DelvistMedhold:   "Kommunen gav delvist medhold",
	Fastholdt:        "Klageren fastholdt klagen",
	Frafaldet:        "Klageren trak klagen tilbage",
	Videresendt:      "Kommunen sendte klagen til Ankestyrelsen",
	Dispenseret:      "Ankestyrelsen så bort fra, at fristen ikke var overholdt",
	Afgjort:          "Ankestyrelsen traf afgørelse",
	FuldmagtModtaget: "Kommunen modtog en fuldmagt",
}

// String gives the key of the kind: "delvist-medhold".
func (s Skridtart) String() string { return skridtnavne.Navn(int(s)) }

// Tekst gives the step in a Danish clause.
func (s Skridtart) Tekst() string {
	if !skridtnavne.Har(int(s)) {
		return "ukendt skridt"
	}
	return skridttekster[s]
}

// MarshalText gives the form of [Skridtart.String].
func (s Skridtart) MarshalText() ([]byte, error) { return skridtnavne.Marshal("art", int(s)) }

// UnmarshalText reads what [Skridtart.MarshalText] writes.
func (s *Skridtart) UnmarshalText(t []byte) error { return satser.LaesNavn(s, skridtnavne, "art", t) }

// MaksSkridt is how many steps one case can hold.
const MaksSkridt = 100

// Valider checks the facts by themselves: whether each step can follow on the one before is found by [Beregner.Forloeb].
func (s *Sag) Valider() error {
	if s == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "en klagesag")
	}
	if err := s.Meddelelse.Valider(); err != nil {
		return satser.Under("meddelelse", err)
	}
	if len(s.Skridt) > MaksSkridt {
		return satser.NewInputfejl("skridt", satser.KodeGraense, strconv.Itoa(len(s.Skridt)), "højst "+strconv.Itoa(MaksSkridt))
	}
	if s.Klage.IsZero() {
		if len(s.Skridt) > 0 {
			return satser.NewInputfejl("klage", satser.KodeMangler, "", "en klage, når der er skridt efter den")
		}
		return nil
	}
	if err := s.Klage.valider(s.Meddelelse.Dag); err != nil {
		return satser.Under("klage", err)
	}
	foer := s.Klage.Modtaget
	for i := range s.Skridt {
		if err := s.Skridt[i].valider(foer); err != nil {
			return satser.Under("skridt["+strconv.Itoa(i)+"]", err)
		}
		foer = s.Skridt[i].Dag
	}
	return nil
}

func (k *Klage) valider(afgoerelse satser.Dato) error {
	switch {
	case !k.Modtaget.IsValid():
		return satser.NewInputfejl("modtaget", satser.KodeMangler, "", "dagen, som klagen blev modtaget")
	case k.Modtaget.Before(afgoerelse):
		return satser.NewInputfejl("modtaget", satser.KodeModstrid, k.Modtaget.String(), "en dag, der ikke ligger før afgørelsen")
	}
	if err := modtagernavne.Kraev("hos", int(k.Hos)); err != nil {
		return err
	}
	if err := klagernavne.Kraev("klager", int(k.Klager)); err != nil {
		return err
	}
	return k.Hastende.Tjek("hastende")
}

func (s *Skridt) valider(foer satser.Dato) error {
	if err := skridtnavne.Kraev("art", int(s.Art)); err != nil {
		return err
	}
	switch {
	case !s.Dag.IsValid():
		return satser.NewInputfejl("dag", satser.KodeMangler, "", "dagen for skridtet")
	case s.Dag.Before(foer):
		return satser.NewInputfejl("dag", satser.KodeUorden, s.Dag.String(), "en dag, der ikke ligger før "+foer.String())
	}
	harNyDag := s.Art == FlereOplysninger || s.Art == DelvistMedhold
	switch {
	case harNyDag && !s.NyDag.IsValid():
		return satser.NewInputfejl("nyDag", satser.KodeMangler, "", "den dag, skridtet peger frem til")
	case !harNyDag && s.NyDag.IsValid():
		return satser.NewInputfejl("nyDag", satser.KodeModstrid, s.NyDag.String(), "kun ved flere oplysninger og delvist medhold")
	case harNyDag && s.NyDag.DaysSince(s.Dag) > maksAar:
		return satser.NewInputfejl("nyDag", satser.KodeModstrid, s.NyDag.String(), "en dag højst et år efter "+s.Dag.String())
	case harNyDag && s.NyDag.Before(s.Dag):
		return satser.NewInputfejl("nyDag", satser.KodeModstrid, s.NyDag.String(), "en dag, der ikke ligger før "+s.Dag.String())
	case s.Art == Afgjort:
		return ankeudfald.Kraev("udfald", int(s.Udfald))
	case s.Udfald != 0:
		return satser.NewInputfejl("udfald", satser.KodeModstrid, s.Udfald.String(), "kun ved Ankestyrelsens afgørelse")
	}
	return nil
}
