package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// billede is what the tests look at in a picture: the lines by their colour and width, and the texts.
type billede struct {
	linjer  map[string][][2]float64
	tekster []string
}

func laes(t *testing.T, svg []byte) billede {
	t.Helper()
	b := billede{linjer: map[string][][2]float64{}}
	d := xml.NewDecoder(bytes.NewReader(svg))
	tekst := false
	for {
		x, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b
		}
		if err != nil {
			t.Fatal(err)
		}
		switch x := x.(type) {
		case xml.StartElement:
			tekst = x.Name.Local == "text"
			if x.Name.Local == "path" {
				b.linje(t, x.Attr)
			}
		case xml.EndElement:
			tekst = false
		case xml.CharData:
			if tekst {
				b.tekster = append(b.tekster, string(x))
			}
		}
	}
}

// linje keeps the longest line of each style.
func (b billede) linje(t *testing.T, attr []xml.Attr) {
	t.Helper()
	var punkter [][2]float64
	stil := ""
	for _, a := range attr {
		switch a.Name.Local {
		case "style":
			stil = a.Value
		case "d":
			for s := range strings.FieldsFuncSeq(a.Value, func(r rune) bool { return strings.ContainsRune("MLZA", r) }) {
				x, y, _ := strings.Cut(s, ",")
				px, err1 := strconv.ParseFloat(x, 64)
				py, err2 := strconv.ParseFloat(y, 64)
				if err1 == nil && err2 == nil {
					punkter = append(punkter, [2]float64{px, py})
				}
			}
		}
	}
	if len(punkter) > len(b.linjer[stil]) {
		b.linjer[stil] = punkter
	}
}

func tegnet(t *testing.T, kurver []hvadnu.Kurve) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := tegn(&b, kurver); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestPunkterne: each line has the points of its curve, in the scale that its first and last points give.
func TestPunkterne(t *testing.T) {
	kurver, err := eksempel()
	if err != nil {
		t.Fatal(err)
	}
	b := laes(t, tegnet(t, kurver))
	for i, stil := range []string{"fill:none;stroke:#1F4E96;stroke-width:2", "fill:none;stroke:#B03A2E;stroke-width:2"} {
		linje, p := b.linjer[stil], kurver[i].Punkter
		if len(linje) != len(p) || len(p) != 451 {
			t.Fatalf("%s: %d points, want %d of 451", kurver[i].Ordning, len(linje), len(p))
		}
		foerst, sidst := linje[0], linje[len(linje)-1]
		for j, x := range p {
			loen, ydelse := x.Loen.Decimal().InexactFloat64()/45_000, x.Ydelse.Decimal().InexactFloat64()/12_326
			vil := [2]float64{foerst[0] + loen*(sidst[0]-foerst[0]), sidst[1] + ydelse*(foerst[1]-sidst[1])}
			if math.Abs(linje[j][0]-vil[0]) > 0.02 || math.Abs(linje[j][1]-vil[1]) > 0.02 {
				t.Fatalf("%s at %v: %v, want %v", kurver[i].Ordning, x.Loen, linje[j], vil)
			}
		}
	}
}

// TestTeksterne: amounts by hand for May 2024: 12.326 kr., the threshold 16.323 kr., 30 % and 55 %.
func TestTeksterne(t *testing.T) {
	kurver, err := eksempel()
	if err != nil {
		t.Fatal(err)
	}
	fundet := map[string]int{}
	for _, s := range laes(t, tegnet(t, kurver)).tekster {
		fundet[s]++
	}
	for s, antal := range map[string]int{
		"Ydelse og løn i maj 2024, ikkeforsørger: hvad du beholder af hver ekstra krone": 1,
		"jobafklaringsforløb": 1, "ressourceforløb": 1, "lønindtægtsgrænsen 16.323,00 kr.": 1,
		"du beholder 70 øre": 1, "du beholder hele kronen": 1, "du beholder 45 øre": 2,
		"7.429,10 kr.": 1, "12.326,00 kr.": 1, "0,00 kr. ved 29.830,45 kr.": 1, "0,00 kr. ved 38.733,91 kr.": 1,
		"Løn med pension, kr. pr. måned": 1, "Ressourceforløbsydelse, kr. pr. måned": 1, "45.000": 1, "12.000": 1, "0": 2,
	} {
		if fundet[s] != antal {
			t.Errorf("%q stands %d times, want %d", s, fundet[s], antal)
		}
	}
}

// TestKoer: the picture is the same every time, to a file as to standard output.
func TestKoer(t *testing.T) {
	var a bytes.Buffer
	fil := filepath.Join(t.TempDir(), "kurve.svg")
	if err := koer("", &a); err != nil {
		t.Fatal(err)
	}
	if err := koer(fil, io.Discard); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(fil)
	if err != nil || !bytes.Equal(a.Bytes(), b) || !bytes.HasPrefix(b, []byte("<?xml")) {
		t.Errorf("two pictures differ (%v)", err)
	}
	if koer(filepath.Join(fil, "x"), io.Discard) == nil {
		t.Error("a file below a file")
	}
}

// TestIngenKurve: without an amount there is no picture, and the error says why.
func TestIngenKurve(t *testing.T) {
	sag := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1980-05-17"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-05-16")}},
	}
	v := hvadnu.Valg{Maks: satser.MustBeloeb("40000"), Skridt: satser.MustBeloeb("4000")}
	k, err := hvadnu.Loenkurve(ydelse.Beregner{Regler: satser.Gaeldende()}, sag, satser.MustMaaned("2024-05"), v)
	if err != nil {
		t.Fatal(err)
	}
	if err := tegn(io.Discard, []hvadnu.Kurve{k}); err == nil || !strings.Contains(err.Error(), "Kommunen skal dele indtægten op") {
		t.Errorf("%v", err)
	}
}
