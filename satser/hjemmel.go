package satser

import (
	"strings"
	"unicode/utf8"
)

// Hjemmel is a provision in a given edition: the authority for one step. It is small, comparable with == and usable as
// a map key. The zero value is no provision and prints as the empty text.
type Hjemmel struct {
	Udgave       Udgave // the edition in which it is read
	AendretVed   Udgave // an amending act newer than that edition, 0 when the edition itself has the words
	Paragraf     uint16
	Litra        byte  // 'a'–'z', 0 when the paragraph has no letter
	Stk, Nr, Pkt uint8 // 0 when the whole of the level above is meant
}

// IsZero reports whether h is no provision.
func (h Hjemmel) IsZero() bool { return h == Hjemmel{} }

// Bestemmelse gives the place without the edition: "§ 68 a, stk. 2, nr. 1, 2. pkt.".
func (h Hjemmel) Bestemmelse() string {
	b := tal([]byte("§ "), int(h.Paragraf))
	if h.Litra != 0 {
		b = utf8.AppendRune(append(b, ' '), rune(h.Litra)) // what is no letter is a character still
	}
	if h.Stk != 0 {
		b = tal(append(b, ", stk. "...), int(h.Stk))
	}
	if h.Nr != 0 {
		b = tal(append(b, ", nr. "...), int(h.Nr))
	}
	if h.Pkt != 0 {
		b = append(tal(append(b, ", "...), int(h.Pkt)), ". pkt."...)
	}
	return string(b)
}

// String gives the provision and its edition as lawyers write them:
// "LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)". The zero Hjemmel gives the empty text. The form is
// also the text form.
func (h Hjemmel) String() string {
	if h.IsZero() {
		return ""
	}
	s := h.Udgave.Retskilde().String() + " " + h.Bestemmelse() + " (" + h.Udgave.String()
	if h.AendretVed != 0 {
		s += ", ændret ved " + h.AendretVed.String()
	}
	return s + ")"
}

// Adresse gives the official address of the newest act that has the words; the zero Hjemmel has none.
func (h Hjemmel) Adresse() string {
	if h.AendretVed != 0 {
		return h.AendretVed.Adresse()
	}
	return h.Udgave.Adresse()
}

// Paa returns the same provision of LAS in the edition to cite on a day:
//
//  1. Provisions of other bodies of law stay as they are.
//  2. Without a known amending act the provision is never dated back to an edition that lacked the words.
//  3. With one, the edition is that of the day, and the act is named until a consolidation prints it. That also holds
//     for days before the act itself, when it works back in time. Before 1 January 2013 the edition is LBK 190/2012.
//
// Paa does not ask whether the provision stood in the edition; the dated rules know from which day it is cited.
func (h Hjemmel) Paa(d Dato) Hjemmel { return h.I(LASPaa(d)) }

// I is [Hjemmel.Paa] for an edition that [LASPaa] has found, for whoever cites many provisions of one day. For any
// other edition h stays as it is.
func (h Hjemmel) I(u Udgave) Hjemmel {
	h.Udgave, h.AendretVed = datering(h.Udgave, h.AendretVed, u)
	return h
}

// datering returns the edition and the amending act to cite, for a provision read in one edition and amended by an act
// or none, when u is the edition to cite.
func datering(laest, lov, u Udgave) (Udgave, Udgave) {
	if !laest.erLAS() || u > sidsteLAS {
		return laest, lov
	}
	u = max(u, foersteLAS)
	if lov == 0 {
		return max(laest, u), 0
	}
	if !u.mangler(lov) {
		lov = 0
	}
	return u, lov
}

// IsValid reports whether h is a provision that can be printed and read back: a known edition, an amending act or none,
// a paragraph from 1 to 999 with a small letter or none, and stykke, nummer and punktum below 100.
func (h Hjemmel) IsValid() bool {
	return h.Udgave.IsValid() && (h.AendretVed == 0 || h.AendretVed.Retskilde() == Aendring) &&
		h.Paragraf >= 1 && h.Paragraf <= 999 && (h.Litra == 0 || h.Litra >= 'a' && h.Litra <= 'z') &&
		h.Stk < 100 && h.Nr < 100 && h.Pkt < 100
}

// MarshalText gives the form of [Hjemmel.String]; a Hjemmel that is neither zero nor valid is an [*Inputfejl].
func (h Hjemmel) MarshalText() ([]byte, error) {
	if !h.IsZero() && !h.IsValid() {
		return nil, NewInputfejl("hjemmel", KodeUkendt, h.String(), kravHjemmel)
	}
	return []byte(h.String()), nil
}

// UnmarshalText reads what [Hjemmel.MarshalText] writes. On an error h is left as it was.
func (h *Hjemmel) UnmarshalText(t []byte) error {
	if h == nil {
		return NewModtagerfejl("hjemmel")
	}
	ny, err := ParseHjemmel(string(t))
	if err != nil {
		return err
	}
	*h = ny
	return nil
}

const (
	maxHjemmeltekst = 120
	kravHjemmel     = "en bestemmelse som LAS § 68 a, stk. 2 (LBK 1004/2025)"
)

// ParseHjemmel reads the form of [Hjemmel.String] and nothing else: whatever it accepts prints back to the same text.
// The empty text is the zero Hjemmel.
func ParseHjemmel(s string) (Hjemmel, error) {
	if s == "" {
		return Hjemmel{}, nil
	}
	h, ok := laesHjemmel(s)
	if !ok || !h.IsValid() || h.String() != s {
		return Hjemmel{}, NewInputfejl("hjemmel", KodeFormat, s, kravHjemmel)
	}
	return h, nil
}

// laesHjemmel takes the text apart and leaves it to the caller to see whether it prints back.
func laesHjemmel(s string) (h Hjemmel, ok bool) {
	if len(s) > maxHjemmeltekst {
		return h, false
	}
	sted, udgave, _ := strings.Cut(s, " (")
	navn, aendret, er := strings.Cut(strings.TrimSuffix(udgave, ")"), ", ændret ved ")
	if er {
		if h.AendretVed, ok = findUdgave(Aendring.String(), aendret); !ok {
			return h, false
		}
	}
	kilde, sted, _ := strings.Cut(sted, " § ")
	if h.Udgave, ok = findUdgave(kilde, navn); !ok {
		return h, false
	}
	return h, h.laesSted(sted)
}

// laesSted reads "68 a, stk. 2, nr. 1, 2. pkt.".
func (h *Hjemmel) laesSted(s string) bool {
	foerste, resten, flere := strings.Cut(s, ", ")
	paragraf, litra, _ := strings.Cut(foerste, " ")
	n, ok := cifre(paragraf)
	if !ok || n > 999 || len(litra) > 1 {
		return false
	}
	h.Paragraf = uint16(n)
	if litra != "" {
		h.Litra = litra[0]
	}
	for flere && ok {
		var led string
		led, resten, flere = strings.Cut(resten, ", ")
		ok = h.laesLed(led)
	}
	return ok
}

func (h *Hjemmel) laesLed(l string) bool {
	maal, tekst := &h.Pkt, strings.TrimSuffix(l, ". pkt.")
	if t, er := strings.CutPrefix(l, "stk. "); er {
		maal, tekst = &h.Stk, t
	} else if t, er := strings.CutPrefix(l, "nr. "); er {
		maal, tekst = &h.Nr, t
	}
	n, ok := cifre(tekst)
	*maal = uint8(n) // what does not fit does not print back
	return ok
}
