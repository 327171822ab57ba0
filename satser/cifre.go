package satser

import "strconv"

// cifre reads a run of at most nine ASCII digits; ok is false for anything else.
func cifre(s string) (n int, ok bool) {
	if len(s) > 9 {
		return 0, false
	}
	lang, ok := cifre64(s)
	return int(lang), ok
}

// cifre64 reads a run of at most 18 ASCII digits; ok is false for anything else.
func cifre64(s string) (n int64, ok bool) {
	if len(s) == 0 || len(s) > 18 {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + int64(c)
	}
	return n, true
}

// appendCifre appends n with at least width digits. n is not negative.
func appendCifre(b []byte, n, width int) []byte {
	for p := pow10(width - 1); int64(n) < p && p > 1; p /= 10 {
		b = append(b, '0')
	}
	return tal(b, n)
}

// pow10 gives 10ⁿ for n from 0 to 18.
func pow10(n int) int64 {
	p := int64(1)
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// tal appends a whole number in decimal.
func tal(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }

// udenAnfoersel takes the quotation marks off a JSON string; a JSON number has none.
func udenAnfoersel(t []byte) []byte {
	if len(t) >= 2 && t[0] == '"' && t[len(t)-1] == '"' {
		return t[1 : len(t)-1]
	}
	return t
}
