package main

import (
	"errors"
	"image/color"
	"io"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

var (
	farver = []color.Color{color.RGBA{0x1f, 0x4e, 0x96, 0xff}, color.RGBA{0xb0, 0x3a, 0x2e, 0xff}}
	graa   = color.RGBA{0x70, 0x70, 0x70, 0xff}
)

// punkt is an amount on each axis. Only here do amounts become floating point, to be places in a picture; every number that is
// written comes from the amount itself.
func punkt(loen, ydelse satser.Beloeb) plotter.XY {
	return plotter.XY{X: loen.Decimal().InexactFloat64(), Y: ydelse.Decimal().InexactFloat64()}
}

// tegn writes the curves of a month as one picture.
func tegn(ud io.Writer, kurver []hvadnu.Kurve) error {
	p := plot.New()
	p.Title.Padding = vg.Points(8)
	p.X.Label.Text = "Løn med pension, kr. pr. måned"
	p.Y.Label.Text = "Ressourceforløbsydelse, kr. pr. måned"
	p.Legend.Top, p.Legend.Padding, p.Legend.XOffs = true, vg.Points(4), -vg.Points(12)
	p.Legend.TextStyle.Font.Size = vg.Points(10)
	for _, s := range []*text.Style{
		&p.Title.TextStyle, &p.X.Label.TextStyle, &p.X.Tick.Label, &p.Y.Label.TextStyle, &p.Y.Tick.Label, &p.Legend.TextStyle,
	} {
		s.Font.Variant = "Sans"
	}
	for i := range kurver {
		k := &kurver[i]
		if len(k.Punkter) == 0 {
			return errors.New(k.Tekst()) // no amount, and why
		}
		p.Title.Text = "Ydelse og løn i " + k.Maaned.Tekst() + ", ikkeforsørger: hvad du beholder af hver ekstra krone"
		p.X.Tick.Marker, p.Y.Tick.Marker = streger(k.Punkter[len(k.Punkter)-1].Loen, 5000), streger(k.Punkter[0].Ydelse, 2000)
		if err := tegnKurve(p, k, i); err != nil {
			return err
		}
	}
	p.X.Max, p.Y.Max = p.X.Max+2500, p.Y.Max+1500 // room for the labels
	if err := tegnGraense(p, &kurver[0]); err != nil {
		return err
	}
	c := vgsvg.New(vg.Points(800), vg.Points(480))
	luft := vg.Points(10)
	p.Draw(draw.Crop(draw.New(c), luft, -luft, luft, -luft))
	_, err := c.WriteTo(ud)
	return err
}

// streger marks the round amounts up to one.
func streger(maks satser.Beloeb, kroner int64) (ud plot.ConstantTicks) {
	for n := int64(0); n <= maks.Enheder()/satser.EnhederPrKrone; n += kroner {
		b := satser.BeloebAfEnheder(n * satser.EnhederPrKrone)
		ud = append(ud, plot.Tick{Value: punkt(b, b).X, Label: strings.TrimSuffix(b.Tekst(), ",00")})
	}
	return ud
}

// tegnKurve draws the points of a curve, a mark at each kink, and what they say.
func tegnKurve(p *plot.Plot, k *hvadnu.Kurve, nr int) error {
	var xy plotter.XYs
	for _, x := range k.Punkter {
		xy = append(xy, punkt(x.Loen, x.Ydelse))
	}
	linje, err := plotter.NewLine(xy)
	if err != nil {
		return err
	}
	linje.Width, linje.Color = vg.Points(2), farver[nr]
	ved, tekster := etiketter(k)
	maerker, err := plotter.NewScatter(ved)
	if err != nil {
		return err
	}
	maerker.Shape, maerker.Color, maerker.Radius = draw.CircleGlyph{}, farver[nr], vg.Points(3.5)
	navne, err := plotter.NewLabels(tekster)
	if err != nil {
		return err
	}
	for i := range navne.TextStyle {
		skrift(&navne.TextStyle[i], farver[nr])
	}
	navne.Offset = vg.Point{X: vg.Points(6), Y: vg.Points(5)}
	p.Add(linje, maerker, navne)
	p.Legend.Add(k.Ordning.Tekst(), linje)
	return nil
}

// etiketter returns the kinks, and the texts of the curve: at each kink the amount, and halfway to the next one what the person
// keeps.
func etiketter(k *hvadnu.Kurve) (ved plotter.XYs, tekster plotter.XYLabels) {
	tekst := func(sted plotter.XY, s string) {
		tekster.XYs, tekster.Labels = append(tekster.XYs, sted), append(tekster.Labels, s)
	}
	for i, x := range k.Knaek {
		sted := punkt(x.Loen, x.Ydelse)
		if i > 0 {
			foer := ved[i-1]
			tekst(plotter.XY{X: (foer.X + sted.X) / 2, Y: (foer.Y + sted.Y) / 2}, "du beholder "+x.Foer.Tekst())
			tekst(sted, etiket(&x))
		}
		ved = append(ved, sted)
	}
	return ved, tekster
}

// skrift gives a label its letters and colour.
func skrift(s *text.Style, c color.Color) {
	s.Font.Variant, s.Font.Size, s.Color = "Sans", vg.Points(9), c
}

// etiket says what the benefit is at a kink.
func etiket(k *hvadnu.Knaek) string {
	if k.Art == hvadnu.Loengraense {
		return k.Ydelse.Tekst() + " kr."
	}
	return k.Ydelse.Tekst() + " kr. ved " + k.Loen.Tekst() + " kr."
}

// tegnGraense marks the threshold with a line from top to bottom.
func tegnGraense(p *plot.Plot, k *hvadnu.Kurve) error {
	for _, x := range k.Knaek {
		if x.Art != hvadnu.Loengraense {
			continue
		}
		sted := punkt(x.Loen, x.Ydelse)
		top := plotter.XY{X: sted.X, Y: p.Y.Max}
		linje, err := plotter.NewLine(plotter.XYs{{X: sted.X}, top})
		if err != nil {
			return err
		}
		linje.Color, linje.Dashes = graa, []vg.Length{vg.Points(4), vg.Points(3)}
		navn, err := plotter.NewLabels(plotter.XYLabels{XYs: plotter.XYs{top}, Labels: []string{"lønindtægtsgrænsen " + x.Loen.Tekst() + " kr."}})
		if err != nil {
			return err
		}
		skrift(&navn.TextStyle[0], graa)
		navn.TextStyle[0].YAlign = text.YTop
		navn.Offset.X = vg.Points(4)
		p.Add(linje, navn)
	}
	return nil
}
