package raadighed

import (
	"cmp"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The most rows that the lists of a case and of a failure can hold.
const (
	MaksRaekker     = 200
	MaksFravaer     = 400
	MaksTekst       = 2000 // bytes of a description or a name
	kravSammePeriod = "en dag, der ikke ligger før "
)

// Valider checks every fact by itself. The first fault is an [*satser.Inputfejl] with the path of the field, such as
// "haendelser[2].behandling.grunde[0].art". [Vurderer.Vurder] and its sisters call it.
func (f *Forhold) Valider(o satser.Ordning) error {
	if f == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "et forhold")
	}
	return cmp.Or(
		f.ArbejdsgiverMedRefusion.Tjek("arbejdsgiverMedRefusion"),
		hver("vejledninger", f.Vejledninger, MaksRaekker, (*Vejledning).valider),
		hver("fritagelser", f.Fritagelser, MaksRaekker, func(x *Fritagelse) error { return x.valider(o) }),
		hver("haendelser", f.Haendelser, MaksRaekker, (*Haendelse).valider),
	)
}

// hver checks that a list is not too long, and each of its rows.
func hver[T any](liste string, raekker []T, maks int, tjek func(*T) error) error {
	if len(raekker) > maks {
		return satser.NewInputfejl(liste, satser.KodeGraense, strconv.Itoa(len(raekker)), "højst "+strconv.Itoa(maks))
	}
	for i := range raekker {
		if err := tjek(&raekker[i]); err != nil {
			return satser.Under(liste+"["+strconv.Itoa(i)+"]", err)
		}
	}
	return nil
}

// kraevDag refuses a day that is not there.
func kraevDag(d satser.Dato, krav string) error {
	if d.IsValid() {
		return nil
	}
	return satser.NewInputfejl("dag", satser.KodeMangler, "", krav)
}

// ikkeFoer refuses a day that is stated and lies before another.
func ikkeFoer(felt string, d, foerst satser.Dato) error {
	if d.IsZero() || !d.Before(foerst) {
		return nil
	}
	return satser.NewInputfejl(felt, satser.KodeModstrid, d.String(), kravSammePeriod+foerst.String())
}

func (v *Vejledning) valider() error {
	return cmp.Or(
		kraevDag(v.Dag, "dagen for vejledningen"),
		vejledningsformer.Kraev("form", int(v.Form)),
		v.Udleveret.Tjek("udleveret"),
		v.Sendt.Tjek("sendt"),
	)
}

func (f *Fritagelse) valider(o satser.Ordning) error {
	if !f.Art.IsValid() {
		return satser.NewNavnefejl("art", int(f.Art), "en kendt fritagelse som ferie")
	}
	if f.Art == satser.FritagetVentetid && o != satser.Jobafklaring {
		return satser.NewInputfejl("art", satser.KodeModstrid, f.Art.String(), "kun i jobafklaring, jf. § 69 k, stk. 1")
	}
	if f.Art == satser.FritagetSundhedskoordinator && o != satser.Ressourceforloeb {
		return satser.NewInputfejl("art", satser.KodeModstrid, f.Art.String(), "kun i ressourceforløb, jf. LAB § 113, stk. 3")
	}
	if p := f.Periode(); !p.IsValid() {
		return p.Valider()
	}
	return cmp.Or(f.Aftalt.Tjek("aftalt"), f.Vurdering.Tjek("vurdering"), satser.TjekTekst("tilbud", f.Tilbud, MaksTekst))
}

func (h *Haendelse) valider() error {
	if !h.Art.IsValid() {
		return satser.NewNavnefejl("art", int(h.Art), "en kendt hændelse som udeblevet-fra-samtale")
	}
	if err := h.tjekDage(); err != nil {
		return err
	}
	if h.Gange < 0 {
		return satser.NewInputfejl("gange", satser.KodeFortegn, strconv.Itoa(h.Gange), "et antal, der ikke er negativt")
	}
	if err := h.tjekSvar(); err != nil {
		return err
	}
	if err := h.Behandling.valider(h.Dage().Fra); err != nil {
		return satser.Under("behandling", err)
	}
	return nil
}

func (h *Haendelse) tjekSvar() error {
	for _, s := range [...]struct {
		felt string
		svar spor.Svar
	}{
		{"iPlanen", h.IPlanen}, {"vejledtOmBooking", h.VejledtOmBooking}, {"oplystFoelge", h.OplystFoelge},
		{"oplystSkridt", h.OplystSkridt}, {"advarsel", h.Advarsel}, {"paaAndenVis", h.PaaAndenVis}, {"bedreVidende", h.BedreVidende},
	} {
		if err := s.svar.Tjek(s.felt); err != nil {
			return err
		}
	}
	if err := satser.TjekTekst("tilbud", h.Tilbud, MaksTekst); err != nil {
		return err
	}
	return satser.TjekTekst("beskrivelse", h.Beskrivelse, MaksTekst)
}

// tjekDage checks that the failure has a day of its kind, and that what follows does not lie before it.
func (h *Haendelse) tjekDage() error {
	if err := h.tjekDag(); err != nil {
		return err
	}
	if !h.ErSamtale() && (h.Booket.IsValid() || h.UdenKontaktTil.IsValid()) {
		return satser.NewInputfejl("udenKontaktTil", satser.KodeModstrid, h.Art.String(), "kun ved samtaler og booking")
	}
	if h.Booket.IsValid() && h.Art != satser.BookingfristOverskredet {
		return satser.NewInputfejl("booket", satser.KodeModstrid, h.Booket.String(), "kun ved manglende booking")
	}
	foerst := h.Dage().Fra
	if h.FristGivet.After(foerst) {
		return satser.NewInputfejl("fristGivet", satser.KodeModstrid, h.FristGivet.String(), "en dag før fristens sidste dag")
	}
	if a := h.Behandling.Afgjort; a.IsValid() && h.Konstateret.After(a) {
		return satser.NewInputfejl("konstateret", satser.KodeModstrid, h.Konstateret.String(), "en dag, der ikke ligger efter afgørelsen")
	}
	return cmp.Or(ikkeFoer("kontakt", h.Kontakt, foerst), ikkeFoer("booket", h.Booket, foerst),
		ikkeFoer("udenKontaktTil", h.UdenKontaktTil, foerst), ikkeFoer("konstateret", h.Konstateret, foerst))
}

// tjekDag checks the day, or of a tilbud the days.
func (h *Haendelse) tjekDag() error {
	switch {
	case h.Art.ErTilbud() && h.Dag.IsZero() && len(h.Fravaer) == 0:
		return satser.NewInputfejl("fravaer", satser.KodeMangler, "", "dagene med fravær, eller indtil de kendes dagen for hændelsen i dag")
	case !h.Art.ErTilbud() && len(h.Fravaer) > 0:
		return satser.NewInputfejl("fravaer", satser.KodeModstrid, h.Art.String(), "kun ved fravær fra et tilbud")
	case len(h.Fravaer) == 0:
		return kraevDag(h.Dag, "dagen for hændelsen")
	}
	return hver("fravaer", h.Fravaer, MaksFravaer, (*Fravaersdag).valider)
}

func (f *Fravaersdag) valider() error { return kraevDag(f.Dag, "dagen for fraværet") }

func (b *Behandling) valider(foerst satser.Dato) error {
	for _, s := range [...]struct {
		felt string
		svar spor.Svar
	}{
		{"kontaktUdtoemt", b.KontaktUdtoemt}, {"arbejdsgiverOrienteret", b.ArbejdsgiverOrienteret}, {"rimeligGrund", b.RimeligGrund},
		{"andreForhold", b.AndreForhold}, {"fremmerRaadighed", b.FremmerRaadighed}, {"begrundelse", b.Begrundelse}, {"ophoer", b.Ophoer},
	} {
		if err := s.svar.Tjek(s.felt); err != nil {
			return err
		}
	}
	if b.Hoering != 0 {
		if err := hoeringer.Kraev("hoering", int(b.Hoering)); err != nil {
			return err
		}
	}
	if b.Afregnes.IsValid() && b.Afregnes.Before(foerst.Maaned()) {
		return satser.NewInputfejl("afregnes", satser.KodeModstrid, b.Afregnes.String(), "en måned, der ikke ligger før hændelsen")
	}
	if err := hver("kontaktforsoeg", b.Kontaktforsoeg, MaksRaekker, (*Kontaktforsoeg).valider); err != nil {
		return err
	}
	if err := hver("grunde", b.Grunde, MaksRaekker, (*Grund).valider); err != nil {
		return err
	}
	if err := ikkeFoer("hoertDen", b.HoertDen, foerst); err != nil {
		return err
	}
	if err := ikkeFoer("afgjort", b.Afgjort, foerst); err != nil {
		return err
	}
	if b.Afgjort.IsValid() && b.HoertDen.After(b.Afgjort) {
		return satser.NewInputfejl("hoertDen", satser.KodeModstrid, b.HoertDen.String(), "en dag, der ikke ligger efter afgørelsen")
	}
	return nil
}

func (k *Kontaktforsoeg) valider() error {
	return cmp.Or(
		kraevDag(k.Dag, "dagen for forsøget"),
		kontaktmaader.Kraev("maade", int(k.Maade)),
		k.Samtykke.Tjek("samtykke"),
	)
}

func (x *Grund) valider() error {
	if !x.Art.IsValid() {
		return satser.NewNavnefejl("art", int(x.Art), "en kendt grund som sygdom eller anden")
	}
	if p := (satser.Periode{Fra: x.Fra, Til: x.Til}); !p.IsZero() && !p.IsValid() {
		return p.Valider()
	}
	if x.Meldt != 0 {
		if err := sygemeldinger.Kraev("meldt", int(x.Meldt)); err != nil {
			return err
		}
	}
	if x.Art == satser.GrundAnden && x.Beskrivelse == "" {
		return satser.NewInputfejl("beskrivelse", satser.KodeMangler, "", "en beskrivelse af grunden")
	}
	return cmp.Or(
		x.Godtgjort.Tjek("godtgjort"), x.AndenPasning.Tjek("andenPasning"), x.Vurdering.Tjek("vurdering"),
		satser.TjekTekst("tilbud", x.Tilbud, MaksTekst), satser.TjekTekst("beskrivelse", x.Beskrivelse, MaksTekst),
	)
}
