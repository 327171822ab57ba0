package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Overvejelse is one thing to weigh where the law leaves the answer to the caseworker, and where it says so.
type Overvejelse struct {
	Tekst   string         `json:"tekst"` // in Danish
	Hjemmel satser.Hjemmel `json:"hjemmel,omitzero"`
}

// orden returns a provision of the order on rådighed in force on a day: of BEK 1608/2019 from 2020, of BEK 804/2025 from
// 1 July 2025. Before 2020 there is none in hand.
func orden(d satser.Dato, paragraf2019, paragraf2025 uint16, stk uint8) satser.Hjemmel {
	switch {
	case d.Aar() < 2020:
		return satser.Hjemmel{}
	case d.Aar() < 2025, d.Aar() == 2025 && d.MaanedNr() < 7:
		return satser.Hjemmel{Udgave: satser.BEK1608af2019, Paragraf: paragraf2019, Stk: stk}
	}
	return satser.Hjemmel{Udgave: satser.BEK804af2025, Paragraf: paragraf2025, Stk: stk}
}

// Overvejelser lists what is to be weighed in a step of an assessment, nil when the step leaves nothing to judgement.
// d is the first day of the failure.
func Overvejelser(t spor.Trin, d satser.Dato) []Overvejelse {
	switch t.ID {
	case spor.RimeligGrund, spor.Grund, spor.SygdomIkkeMeldt:
		return rimeligeGrunde(t.Hjemmel, d)
	case spor.AndreForhold:
		return []Overvejelse{
			{"Er der alvorlig psykisk sygdom, misbrug, hjemløshed eller lignende?", orden(d, 6, 6, 4)},
			{"Betyder forholdet i det enkelte tilfælde, at personen ikke har pligten?", t.Hjemmel},
		}
	case spor.FremmerRaadighed:
		return []Overvejelse{
			{"Vil en sanktion konkret få personen til at stå til rådighed?", t.Hjemmel},
			{"Hvis ikke, skal der ikke træffes afgørelse om en sanktion.", orden(d, 10, 11, 5)},
		}
	case spor.KontaktUdtoemt:
		return []Overvejelse{
			{"Er der forsøgt telefonisk og på bopælen eller de steder, hvor personen opholder sig?", orden(d, 11, 13, 1)},
			{"Hvor mange forsøg kræver netop denne sag, og er hvert af dem noteret med dag og måde?", orden(d, 11, 13, 2)},
			{"Kan en mentor eller et tilbudssted, som personen allerede er i kontakt med, skabe kontakten?", orden(d, 11, 13, 3)},
		}
	case spor.OphoerAfgoerelse:
		return []Overvejelse{
			{"Hvor mange gange, hvor længe og hvorfor har personen ikke deltaget, og hvad er gjort for at hjælpe?", t.Hjemmel},
			{"Er et mindre indgreb nok?", t.Hjemmel},
		}
	}
	return nil
}

// rimeligeGrunde lists the named grounds: the closed list until 2019, then illness first and the examples.
func rimeligeGrunde(h satser.Hjemmel, d satser.Dato) []Overvejelse {
	if d.Aar() < 2020 {
		return []Overvejelse{{"Er grunden en af de ti, som loven nævner? Ellers hører den til de andre forhold.", h}}
	}
	return []Overvejelse{
		{"Skyldes det egen opstået sygdom?", orden(d, 10, 11, 3)},
		{"Er der andre forhold, som begravelse af en nærtstående, en jobsamtale eller samvær med anbragte børn?", orden(d, 10, 11, 3)},
		{"Er der taget hensyn til transport, børnepasning og helbred, da tilbuddet blev givet?", orden(d, 10, 11, 2)},
	}
}
