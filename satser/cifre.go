package satser

// cifre reads a short run of ASCII digits; ok is false for anything else.
func cifre(s string) (n int, ok bool) {
	if len(s) == 0 || len(s) > 9 {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + int(c)
	}
	return n, true
}

// appendCifre appends n with at least width digits. n is not negative.
func appendCifre(b []byte, n, width int) []byte {
	for p := pow10(width - 1); n < p && p > 1; p /= 10 {
		b = append(b, '0')
	}
	return tal(b, n)
}

func pow10(n int) int {
	p := 1
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// tal appends a whole number in decimal.
func tal(b []byte, n int) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	if n >= 10 {
		b = tal(b, n/10)
	}
	return append(b, byte('0'+n%10))
}
