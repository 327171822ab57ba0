package satser

import (
	"math"
	"strconv"
	"testing"
)

func TestCifre(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		n            int
		ok           bool
	}{
		{"a digit", "7", 7, true},
		{"leading zeros are the caller's business", "007", 7, true},
		{"nine digits", "999999999", 999_999_999, true},
		{"ten", "1000000000", 0, false},
		{"nothing", "", 0, false},
		{"the sign before '0'", "1/1", 0, false},
		{"the sign after '9'", "1:1", 0, false},
		{"a minus", "-1", 0, false},
	} {
		if n, ok := cifre(r.tekst); ok != r.ok || (ok && n != r.n) {
			t.Errorf("%s: %d, %v", r.grund, n, ok)
		}
	}
	if n, ok := cifre64("999999999999999999"); !ok || n != 999_999_999_999_999_999 {
		t.Errorf("18 digits: %d, %v", n, ok)
	}
	if _, ok := cifre64("1000000000000000000"); ok {
		t.Error("19 digits were taken")
	}
}

func TestTal(t *testing.T) {
	for _, n := range []int{0, 9, 10, 99, 100, -1, -10, math.MaxInt, math.MinInt} {
		if got := string(tal(nil, n)); got != strconv.Itoa(n) {
			t.Errorf("%d prints as %s", n, got)
		}
	}
	for _, r := range []struct {
		n, bredde int
		want      string
	}{{0, 2, "00"}, {7, 2, "07"}, {10, 2, "10"}, {100, 2, "100"}, {50, 4, "0050"}, {0, 1, "0"}, {999, 4, "0999"}, {1000, 4, "1000"}} {
		if got := string(appendCifre(nil, r.n, r.bredde)); got != r.want {
			t.Errorf("%d in %d digits is %s, want %s", r.n, r.bredde, got, r.want)
		}
	}
	if pow10(0) != 1 || pow10(1) != 10 || pow10(17) != 100_000_000_000_000_000 || pow10(18) != 1_000_000_000_000_000_000 {
		t.Error("a power of ten is another number")
	}
}
