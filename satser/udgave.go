package satser

import "strings"

// Retskilde is a body of law that a provision can stand in. The zero value is none.
type Retskilde uint8

// The bodies of law that the library cites.
const (
	LAS      Retskilde = iota + 1 // lov om aktiv socialpolitik
	LAB                           // lov om en aktiv beskæftigelsesindsats
	Aendring                      // an amending act, cited on its own for what only it says
	Orden                         // a bekendtgørelse
	FVL                           // forvaltningsloven
	RSL                           // lov om retssikkerhed og administration på det sociale område
	DPL                           // lov om Digital Post fra offentlige afsendere
)

var retskildenavne = Navne{"", "LAS", "LAB", "ændringslov", "bekendtgørelse", "FVL", "RSL", "DPL"}

// String gives the short name: "LAS".
func (r Retskilde) String() string { return retskildenavne.Navn(int(r)) }

// Tekst gives the name of an act as a Danish letter writes it; amending acts and orders have none of their own.
func (r Retskilde) Tekst() string {
	switch r {
	case LAS:
		return "lov om aktiv socialpolitik"
	case LAB:
		return "lov om en aktiv beskæftigelsesindsats"
	case FVL:
		return "forvaltningsloven"
	case RSL:
		return "lov om retssikkerhed og administration på det sociale område"
	case DPL:
		return "lov om Digital Post fra offentlige afsendere"
	}
	return ""
}

// Udgave is one edition of a body of law: a consolidation (LBK), an act or an amending act (lov) or an order (BEK). The zero
// value is none.
type Udgave uint8

// The editions, in order of date within each kind.
const (
	LBK190af2012 Udgave = iota + 1
	LBK1193af2014
	LBK806af2015
	LBK468af2016
	LBK269af2017
	LBK247af2019
	LBK981af2019
	LBK241af2021
	LBK1031af2023
	LBK808af2024
	LBK1004af2025

	// Lov1380af2012 brought the benefit: it put kap. 6 a into LAS.
	Lov1380af2012
	Lov1612af2013
	Lov720af2014
	Lov1367af2014
	Lov1486af2014
	Lov1522af2014
	Lov1868af2015
	Lov296af2016
	Lov674af2017
	Lov1526af2018
	Lov339af2019
	Lov551af2019
	Lov1558af2019
	Lov1559af2019
	Lov2201af2020
	Lov1160af2021
	Lov1171af2021
	Lov1541af2023
	Lov1655af2024
	Lov1750af2025

	BEK1608af2019
	BEK472af2021
	BEK1216af2023
	BEK762af2025
	BEK804af2025
	BEK861af2025
	BEK18af2026
	BEK58af2026

	// Lov1380af2012LAB is lov 1380/2012 where it amends LAB; [Lov1380af2012] is the same act where it amends LAS.
	Lov1380af2012LAB
	Lov548af2019
	LBK701af2022
	LBK280af2024

	LBK433af2014

	LBK354af2025

	LBK686af2021

	antalUdgaver
)

// nyesteLAS is the newest consolidation in hand; the editions of LAS are 1 to nyesteLAS, in order of date.
const nyesteLAS = LBK1004af2025

type udgave struct {
	kilde   Retskilde
	art     string // "lov", "LBK" or "BEK"
	nr      int
	dato    Dato
	citeres Dato   // editions of LAS: the first day on which it is the one to cite
	trykt   Udgave // amending acts: the first consolidation that prints all its words, 0 when none in hand does
}

// udgaver holds the editions. A consolidation is cited from its own date, except LBK 190/2012, cited from the first day of the
// benefit, and LBK 1004/2025, dated the day before the rules it prints took effect. Of LBK 190/2012 only that it was the one in
// force is known, until LBK 1193/2014; the words that lov 1380/2012 put into it have been read, no others. An amending act is not always in the next consolidation: LBK 806/2015 still has the
// samlever rules that lov 1522/2014 ends in 2016, and LBK 981/2019 has nothing of lov 339/2019 and lov 551/2019, which
// took effect in 2020.
var udgaver = [antalUdgaver]udgave{
	LBK190af2012:  {LAS, "LBK", 190, Dato{2012<<9 | 2<<5 | 24}, Dato{2013<<9 | 1<<5 | 1}, 0},
	LBK1193af2014: {LAS, "LBK", 1193, Dato{2014<<9 | 11<<5 | 13}, Dato{2014<<9 | 11<<5 | 13}, 0},
	LBK806af2015:  {LAS, "LBK", 806, Dato{2015<<9 | 7<<5 | 1}, Dato{2015<<9 | 7<<5 | 1}, 0},
	LBK468af2016:  {LAS, "LBK", 468, Dato{2016<<9 | 5<<5 | 20}, Dato{2016<<9 | 5<<5 | 20}, 0},
	LBK269af2017:  {LAS, "LBK", 269, Dato{2017<<9 | 3<<5 | 21}, Dato{2017<<9 | 3<<5 | 21}, 0},
	LBK247af2019:  {LAS, "LBK", 247, Dato{2019<<9 | 3<<5 | 13}, Dato{2019<<9 | 3<<5 | 13}, 0},
	LBK981af2019:  {LAS, "LBK", 981, Dato{2019<<9 | 9<<5 | 23}, Dato{2019<<9 | 9<<5 | 23}, 0},
	LBK241af2021:  {LAS, "LBK", 241, Dato{2021<<9 | 2<<5 | 12}, Dato{2021<<9 | 2<<5 | 12}, 0},
	LBK1031af2023: {LAS, "LBK", 1031, Dato{2023<<9 | 6<<5 | 22}, Dato{2023<<9 | 6<<5 | 22}, 0},
	LBK808af2024:  {LAS, "LBK", 808, Dato{2024<<9 | 6<<5 | 25}, Dato{2024<<9 | 6<<5 | 25}, 0},
	LBK1004af2025: {LAS, "LBK", 1004, Dato{2025<<9 | 6<<5 | 30}, Dato{2025<<9 | 7<<5 | 1}, 0},

	Lov1380af2012: {Aendring, "lov", 1380, Dato{2012<<9 | 12<<5 | 23}, Dato{}, LBK1193af2014},
	Lov1612af2013: {Aendring, "lov", 1612, Dato{2013<<9 | 12<<5 | 26}, Dato{}, LBK1193af2014},
	Lov720af2014:  {Aendring, "lov", 720, Dato{2014<<9 | 6<<5 | 25}, Dato{}, LBK1193af2014},
	Lov1367af2014: {Aendring, "lov", 1367, Dato{2014<<9 | 12<<5 | 16}, Dato{}, LBK806af2015},
	Lov1486af2014: {Aendring, "lov", 1486, Dato{2014<<9 | 12<<5 | 23}, Dato{}, LBK806af2015},
	Lov1522af2014: {Aendring, "lov", 1522, Dato{2014<<9 | 12<<5 | 27}, Dato{}, LBK468af2016},
	Lov1868af2015: {Aendring, "lov", 1868, Dato{2015<<9 | 12<<5 | 29}, Dato{}, LBK468af2016},
	Lov296af2016:  {Aendring, "lov", 296, Dato{2016<<9 | 3<<5 | 22}, Dato{}, LBK468af2016},
	Lov674af2017:  {Aendring, "lov", 674, Dato{2017<<9 | 6<<5 | 8}, Dato{}, LBK247af2019},
	Lov1526af2018: {Aendring, "lov", 1526, Dato{2018<<9 | 12<<5 | 18}, Dato{}, LBK247af2019},
	Lov339af2019:  {Aendring, "lov", 339, Dato{2019<<9 | 4<<5 | 2}, Dato{}, LBK241af2021},
	Lov551af2019:  {Aendring, "lov", 551, Dato{2019<<9 | 5<<5 | 7}, Dato{}, LBK241af2021},
	Lov1558af2019: {Aendring, "lov", 1558, Dato{2019<<9 | 12<<5 | 27}, Dato{}, LBK241af2021},
	Lov1559af2019: {Aendring, "lov", 1559, Dato{2019<<9 | 12<<5 | 27}, Dato{}, LBK241af2021},
	Lov2201af2020: {Aendring, "lov", 2201, Dato{2020<<9 | 12<<5 | 29}, Dato{}, LBK241af2021},
	Lov1160af2021: {Aendring, "lov", 1160, Dato{2021<<9 | 6<<5 | 8}, Dato{}, LBK1031af2023},
	Lov1171af2021: {Aendring, "lov", 1171, Dato{2021<<9 | 6<<5 | 8}, Dato{}, LBK1031af2023},
	Lov1541af2023: {Aendring, "lov", 1541, Dato{2023<<9 | 12<<5 | 12}, Dato{}, LBK808af2024},
	Lov1655af2024: {Aendring, "lov", 1655, Dato{2024<<9 | 12<<5 | 30}, Dato{}, LBK1004af2025},
	Lov1750af2025: {Aendring, "lov", 1750, Dato{2025<<9 | 12<<5 | 29}, Dato{}, 0},

	BEK1608af2019: {Orden, "BEK", 1608, Dato{2019<<9 | 12<<5 | 27}, Dato{}, 0},
	BEK472af2021:  {Orden, "BEK", 472, Dato{2021<<9 | 3<<5 | 20}, Dato{}, 0},
	BEK1216af2023: {Orden, "BEK", 1216, Dato{2023<<9 | 9<<5 | 28}, Dato{}, 0},
	BEK762af2025:  {Orden, "BEK", 762, Dato{2025<<9 | 6<<5 | 18}, Dato{}, 0},
	BEK804af2025:  {Orden, "BEK", 804, Dato{2025<<9 | 6<<5 | 18}, Dato{}, 0},
	BEK861af2025:  {Orden, "BEK", 861, Dato{2025<<9 | 6<<5 | 19}, Dato{}, 0},
	BEK18af2026:   {Orden, "BEK", 18, Dato{2026<<9 | 1<<5 | 8}, Dato{}, 0},
	BEK58af2026:   {Orden, "BEK", 58, Dato{2026<<9 | 1<<5 | 13}, Dato{}, 0},

	Lov1380af2012LAB: {LAB, "lov", 1380, Dato{2012<<9 | 12<<5 | 23}, Dato{}, 0},

	Lov548af2019: {LAB, "lov", 548, Dato{2019<<9 | 5<<5 | 7}, Dato{}, 0},
	LBK701af2022: {LAB, "LBK", 701, Dato{2022<<9 | 5<<5 | 22}, Dato{}, 0},
	LBK280af2024: {LAB, "LBK", 280, Dato{2024<<9 | 3<<5 | 1}, Dato{}, 0},

	LBK433af2014: {FVL, "LBK", 433, Dato{2014<<9 | 4<<5 | 22}, Dato{}, 0},

	LBK354af2025: {RSL, "LBK", 354, Dato{2025<<9 | 4<<5 | 2}, Dato{}, 0},

	LBK686af2021: {DPL, "LBK", 686, Dato{2021<<9 | 4<<5 | 15}, Dato{}, 0},
}

// IsValid reports whether u is a known edition.
func (u Udgave) IsValid() bool { return u > 0 && u < antalUdgaver }

// Retskilde returns the body of law of which u is an edition.
func (u Udgave) Retskilde() Retskilde { return u.raekke().kilde }

// Dato returns the edition's own date; the zero Udgave has none.
func (u Udgave) Dato() Dato { return u.raekke().dato }

// Nr returns the edition's number in its year.
func (u Udgave) Nr() int { return u.raekke().nr }

func (u Udgave) raekke() udgave {
	if !u.IsValid() {
		return udgave{}
	}
	return udgaver[u]
}

// String gives the short form "LBK 1004/2025".
func (u Udgave) String() string {
	if !u.IsValid() {
		return "ukendt udgave"
	}
	r := udgaver[u]
	b := append([]byte(r.art), ' ')
	b = append(tal(b, r.nr), '/')
	return string(tal(b, r.dato.Aar()))
}

// Tekst gives the form that a Danish decision uses: "lovbekendtgørelse nr. 1004 af 30. juni 2025".
func (u Udgave) Tekst() string {
	if !u.IsValid() {
		return "ukendt udgave"
	}
	r := udgaver[u]
	return r.artstekst() + " nr. " + string(tal(nil, r.nr)) + " af " + r.dato.Tekst()
}

func (r udgave) artstekst() string {
	switch r.art {
	case "LBK":
		return "lovbekendtgørelse"
	case "BEK":
		return "bekendtgørelse"
	}
	return r.art
}

// Adresse gives the official address of the edition in Retsinformation; the zero Udgave has none.
func (u Udgave) Adresse() string {
	if !u.IsValid() {
		return ""
	}
	b := append(tal([]byte("https://www.retsinformation.dk/eli/lta/"), u.Dato().Aar()), '/')
	return string(tal(b, u.Nr()))
}

// The editions of LAS stand first, in order of date.
const foersteLAS, sidsteLAS = LBK190af2012, LBK1004af2025

// erLAS reports whether the edition is one of LAS.
func (u Udgave) erLAS() bool { return u-foersteLAS <= sidsteLAS-foersteLAS }

// LASPaa returns the edition of LAS to cite for a day: the newest consolidation, from LBK 190/2012. It is zero before 1 January
// 2013. After the newest one it stays the newest one.
func LASPaa(d Dato) Udgave {
	for u := nyesteLAS; u >= foersteLAS; u-- {
		if udgaver[u].citeres.p <= d.p {
			return u
		}
	}
	return 0
}

// mangler reports whether a consolidation, being the one to cite, does not yet print the words of an amending act.
func (u Udgave) mangler(lov Udgave) bool {
	if !lov.IsValid() {
		return false
	}
	trykt := udgaver[lov].trykt
	return trykt == 0 || u < trykt
}

// findUdgave finds an edition of a body of law by its short form, or by one that differs from it in leading zeros.
func findUdgave(kilde, s string) (Udgave, bool) {
	art, resten, _ := strings.Cut(s, " ")
	nr, aar, _ := strings.Cut(resten, "/")
	n, ok1 := cifre(nr)
	a, ok2 := cifre(aar)
	for u := Udgave(1); u < antalUdgaver && ok1 && ok2; u++ {
		if r := &udgaver[u]; r.art == art && r.nr == n && r.dato.Aar() == a && r.kilde.String() == kilde {
			return u, true
		}
	}
	return 0, false
}
