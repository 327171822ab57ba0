package blad_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// TestBrydLaengeSammen: words that all belong together fill a line and go on in the next one, and none is lost.
func TestBrydLaengeSammen(t *testing.T) {
	linjer := blad.Bryd(strings.Repeat("§ ", 40_000), 95)
	antal := 0
	for _, l := range linjer {
		antal += len(strings.Fields(l))
		if len(l) > 400 {
			t.Fatalf("a line of %d bytes", len(l))
		}
	}
	if antal != 40_000 {
		t.Errorf("%d words", antal)
	}
}

// TestMarkdownPaaEnLinje: a text with lines of its own stays in its place of the list, as in the plain text.
func TestMarkdownPaaEnLinje(t *testing.T) {
	b := blad.Blad{Titel: "T", Obs: []string{"a\n# b"}}
	b.Laeg("Afsnit", '-', []blad.Punkt{{Tekst: "c\r\n\n## d", Under: []string{"e\n- f"}}, {Tekst: "g  h"}})
	vil := "# T\n\n> OBS: a # b\n\n## Afsnit\n\n- c ## d\n   - e - f\n- g  h\n"
	if fik := string(b.AppendMarkdown(nil)); fik != vil {
		t.Errorf("%q, want %q", fik, vil)
	}
}

// TestEnLinje: a text is shown as it is, whatever signs it holds.
func TestEnLinje(t *testing.T) {
	for s, vil := range map[string]string{
		"":                       "",
		"12.326,00 kr.":          "12.326,00 kr.", // an amount is no list
		"1. maj 2024":            `1\. maj 2024`,
		"2.076,76 kr. mere":      "2.076,76 kr. mere",
		"3.":                     `3\.`,
		"2) fordi":               `2\) fordi`,
		"2024":                   "2024",
		"1234567890. er for tit": "1234567890. er for tit", // more digits than a list number has
		"# overskrift":           `\# overskrift`,
		"- punkt":                `\- punkt`,
		"+ punkt":                `\+ punkt`,
		"= streg":                `\= streg`,
		"a - b # c 3. d":         "a - b # c 3. d", // signs that mean something at the beginning alone
		"a\n# b":                 "a # b",
		"\n# b":                  `\# b`,
		"*a* _b_ `c` ~d~":        "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~",
		"[a](b) <c> &amp; |":     `\[a\](b) \<c\> \&amp; \|`,
		`\`:                      `\\`,
		"æ":                      "æ",
	} {
		if fik := blad.EnLinje(s); fik != vil {
			t.Errorf("%q gives %q, want %q", s, fik, vil)
		}
	}
}

// TestSatsbogstaver: each step names the letter of its own rate, and a step without a rate none.
func TestSatsbogstaver(t *testing.T) {
	ref := func(s satser.Sats) satser.Satsref {
		return satser.Satsref{Sats: s, Ordning: satser.Jobafklaring, Status: satser.Bekendtgjort, Fra: satser.MustDato("2024-01-01")}
	}
	s := spor.Spor{{Sats: ref(satser.MaanedForsoerger)}, {}, {Sats: ref(satser.Loengraense)}, {Sats: ref(satser.MaanedForsoerger)}}
	figurer := blad.Figurer(s, satser.Gaeldende())
	vil := []string{"sats a", "", "sats b", "sats a"}
	for i, p := range blad.Trinpunkter(s, figurer) {
		if fik := strings.Join(p.Under, ""); fik != vil[i] {
			t.Errorf("step %d: %q, want %q", i, fik, vil[i])
		}
	}
}
