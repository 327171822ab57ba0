package satser

import "strings"

// Hjemmel is a provision in a given edition: the authority for one step. It is small and comparable with ==. The zero value
// is no provision.
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
		b = append(b, ' ', h.Litra)
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

// Adresse gives the official address of the newest act that has the words.
func (h Hjemmel) Adresse() string {
	if h.AendretVed != 0 {
		return h.AendretVed.Adresse()
	}
	return h.Udgave.Adresse()
}

// Paa returns the same provision of LAS in the edition to cite on a day. The amending act that brought the words is named for as long as
// the edition is older than it. Provisions of other bodies of law stay as they are.
func (h Hjemmel) Paa(d Dato) Hjemmel {
	if h.Udgave.raekke().kilde != LAS {
		return h
	}
	h.Udgave = LASPaa(d)
	if h.AendretVed != 0 && h.AendretVed.Dato().p < h.Udgave.Dato().p {
		h.AendretVed = 0
	}
	return h
}

// MarshalText gives the form of [Hjemmel.String].
func (h Hjemmel) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what [Hjemmel.MarshalText] writes.
func (h *Hjemmel) UnmarshalText(t []byte) error {
	ny, err := ParseHjemmel(string(t))
	if err != nil {
		return err
	}
	*h = ny
	return nil
}

const maxHjemmeltekst = 120

// ParseHjemmel reads the form of [Hjemmel.String] and nothing else.
func ParseHjemmel(s string) (Hjemmel, error) {
	if s == "" {
		return Hjemmel{}, nil
	}
	h, ok := laesHjemmel(s)
	if !ok || h.String() != s {
		return Hjemmel{}, NyInputfejl("hjemmel", KodeFormat, s, "en bestemmelse som LAS § 68 a, stk. 2 (LBK 1004/2025)")
	}
	return h, nil
}

func laesHjemmel(s string) (h Hjemmel, ok bool) {
	sted, udgave, ok := strings.Cut(s, " (")
	if !ok || len(s) > maxHjemmeltekst {
		return h, false
	}
	navn, aendret, _ := strings.Cut(strings.TrimSuffix(udgave, ")"), ", ændret ved ")
	if h.Udgave, ok = findUdgave(navn); !ok {
		return h, false
	}
	if aendret != "" {
		if h.AendretVed, ok = findUdgave(aendret); !ok {
			return h, false
		}
	}
	_, sted, ok = strings.Cut(sted, "§ ")
	return h, ok && h.laesSted(sted)
}

// laesSted reads "68 a, stk. 2, nr. 1, 2. pkt.".
func (h *Hjemmel) laesSted(s string) bool {
	led := strings.Split(s, ", ")
	paragraf, litra, _ := strings.Cut(led[0], " ")
	n, ok := cifre(paragraf)
	if !ok || n == 0 || n > 999 || len(litra) > 1 {
		return false
	}
	h.Paragraf = uint16(n)
	if litra != "" {
		h.Litra = litra[0]
	}
	for _, l := range led[1:] {
		if !h.laesLed(l) {
			return false
		}
	}
	return h.Litra == 0 || (h.Litra >= 'a' && h.Litra <= 'z')
}

func (h *Hjemmel) laesLed(l string) bool {
	maal, tekst := &h.Pkt, strings.TrimSuffix(l, ". pkt.")
	switch {
	case strings.HasPrefix(l, "stk. "):
		maal, tekst = &h.Stk, l[len("stk. "):]
	case strings.HasPrefix(l, "nr. "):
		maal, tekst = &h.Nr, l[len("nr. "):]
	}
	n, ok := cifre(tekst)
	*maal = uint8(n)
	return ok && n > 0 && n < 100
}
