package klage

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Afgoerelsesbrev is what a written decision holds, as the caseworker finds it.
type Afgoerelsesbrev struct {
	// Medhold is ja when the decision gives the person all that was asked for; then neither reasons nor guidance is
	// needed.
	Medhold spor.Svar `json:"medhold,omitzero"`
	// Retsregler, Hovedhensyn and Faktum are the reasons: the rules, the main considerations where there was judgement,
	// and the facts that weighed (FVL §§ 22 and 24).
	Retsregler  spor.Svar `json:"retsregler,omitzero"`
	Hovedhensyn spor.Svar `json:"hovedhensyn,omitzero"`
	Faktum      spor.Svar `json:"faktum,omitzero"`
	// Klageinstans, Fremgangsmaade and Klagefrist are the complaint guidance: the board, that the complaint is handed in
	// to the municipality, and the four weeks (FVL § 25).
	Klageinstans   spor.Svar `json:"klageinstans,omitzero"`
	Fremgangsmaade spor.Svar `json:"fremgangsmaade,omitzero"`
	Klagefrist     spor.Svar `json:"klagefrist,omitzero"`
}

// Brevkrav is one thing that a decision must hold.
type Brevkrav struct {
	Krav    string         `json:"krav"` // in Danish
	Hjemmel satser.Hjemmel `json:"hjemmel"`
	Svar    spor.Svar      `json:"svar,omitzero"`
}

// Opfyldt reports whether it is there.
func (k Brevkrav) Opfyldt() bool { return k.Svar == spor.Ja }

// Tjekliste lists what a decision must hold, and whether it does. It is nil of a decision that gives the person all that
// was asked for.
func (a Afgoerelsesbrev) Tjekliste() []Brevkrav {
	if a.Medhold == spor.Ja {
		return nil
	}
	return []Brevkrav{
		{"Henvises der til de retsregler, som afgørelsen er truffet efter?", fvl(24, 1), a.Retsregler},
		{"Angives de hovedhensyn, som har været bestemmende for skønnet?", fvl(24, 1), a.Hovedhensyn},
		{"Gøres der rede for de faktiske forhold, som er tillagt væsentlig betydning?", fvl(24, 2), a.Faktum},
		{"Oplyses det, hvem der kan klages til?", fvl(25, 1), a.Klageinstans},
		{"Oplyses det, at klagen skal afleveres til kommunen?", fvl(25, 1), a.Fremgangsmaade},
		{"Oplyses klagefristen på 4 uger?", fvl(25, 1), a.Klagefrist},
	}
}

// Klagevejledning returns whether the complaint guidance is right: ja when all of it is there, nej when some is known to be
// missing, and otherwise not assessed. A decision that gives the person all that was asked for needs none, which is ja. It is
// what [Meddelelse.Klagevejledning] asks for.
func (a Afgoerelsesbrev) Klagevejledning() spor.Svar {
	if a.Medhold == spor.Ja {
		return spor.Ja
	}
	dele := [...]spor.Svar{a.Klageinstans, a.Fremgangsmaade, a.Klagefrist}
	ud := spor.Ja
	for _, s := range dele {
		switch {
		case s == spor.Nej:
			return spor.Nej
		case s != spor.Ja:
			ud = spor.IkkeVurderet
		}
	}
	return ud
}

// Klageinstans returns the board for a decision of a day: until 30 June 2013 beskæftigelsesankenævnet, from then on
// Ankestyrelsen (LAS § 98, stk. 1; RSL § 59 a). The day is inferred from the consolidations of RSL on either side.
func Klageinstans(d satser.Dato) string {
	if d.Aar() < 2013 || d.Aar() == 2013 && d.MaanedNr() < 7 {
		return "beskæftigelsesankenævnet"
	}
	return "Ankestyrelsens Beskæftigelsesudvalg"
}
