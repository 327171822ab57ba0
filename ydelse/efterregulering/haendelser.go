package efterregulering

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// haendelsesnoegle is what says that two failures are the same one, although something about it is different.
type haendelsesnoegle struct {
	art    satser.Haendelsesart
	fra    satser.Dato
	klasse int // equal failures have the same, 0 where that is not asked
}

// parHaendelser pairs the failures: equal ones, those of the same kind on the same day, those of the same day, those of the
// same kind.
func parHaendelser(foer, nu []raadighed.Haendelse) []plads {
	if len(foer)+len(nu) == 0 {
		return nil
	}
	klasser := klasserAf(foer, nu)
	return par(foer, nu,
		func(h *raadighed.Haendelse) haendelsesnoegle { return haendelsesnoegle{klasse: klasser[h]} },
		func(h *raadighed.Haendelse) haendelsesnoegle { return haendelsesnoegle{art: h.Art, fra: h.Dage().Fra} },
		func(h *raadighed.Haendelse) haendelsesnoegle { return haendelsesnoegle{fra: h.Dage().Fra} },
		func(h *raadighed.Haendelse) haendelsesnoegle { return haendelsesnoegle{art: h.Art} },
	)
}

// klasserAf numbers the failures of both lists so that equal ones have the same number. A case has at most some hundred.
func klasserAf(lister ...[]raadighed.Haendelse) map[*raadighed.Haendelse]int {
	ud := map[*raadighed.Haendelse]int{}
	var set []*raadighed.Haendelse
	for _, l := range lister {
		for i := range l {
			h := &l[i]
			k := slices.IndexFunc(set, func(x *raadighed.Haendelse) bool { return ligeHaendelse(x, h) })
			if k < 0 {
				k, set = len(set), append(set, h)
			}
			ud[h] = k + 1
		}
	}
	return ud
}

// ligeHaendelse reports whether two failures say the same in every field.
func ligeHaendelse(a, b *raadighed.Haendelse) bool {
	var f felter
	haendelsesfelter(&f, a, b)
	return len(f) == 0
}

func haendelsesnavn(h *raadighed.Haendelse) string {
	return med("hændelsen »"+h.Art.Tekst()+"«", periode(h.Dage()))
}

// haendelsesfelter says what is different in two failures.
func haendelsesfelter(f *felter, a, b *raadighed.Haendelse) {
	f.hvis("art", a.Art.Tekst(), b.Art.Tekst())
	f.dag("dag", a.Dag, b.Dag)
	f.hvis("fravær", fravaer(a), fravaer(b))
	f.svar("i planen", a.IPlanen, b.IPlanen)
	f.hvis("tilbud", a.Tilbud, b.Tilbud)
	f.ja("anden aktør", a.AndenAktoer, b.AndenAktoer)
	f.ja("selvbooket", a.Selvbooket, b.Selvbooket)
	f.dag("kontakt", a.Kontakt, b.Kontakt)
	f.dag("booket", a.Booket, b.Booket)
	f.dag("uden kontakt til", a.UdenKontaktTil, b.UdenKontaktTil)
	f.dag("frist givet", a.FristGivet, b.FristGivet)
	f.svar("vejledt om booking", a.VejledtOmBooking, b.VejledtOmBooking)
	f.svar("oplyst om følgen", a.OplystFoelge, b.OplystFoelge)
	f.svar("oplyst om skridt", a.OplystSkridt, b.OplystSkridt)
	f.svar("advarsel", a.Advarsel, b.Advarsel)
	f.hvis("gange", strconv.Itoa(a.Gange), strconv.Itoa(b.Gange))
	f.svar("på anden vis", a.PaaAndenVis, b.PaaAndenVis)
	f.svar("bedre vidende", a.BedreVidende, b.BedreVidende)
	f.dag("konstateret", a.Konstateret, b.Konstateret)
	f.hvis("beskrivelse", a.Beskrivelse, b.Beskrivelse)
	behandlingsfelter(f, &a.Behandling, &b.Behandling)
}

func behandlingsfelter(f *felter, a, b *raadighed.Behandling) {
	f.andet("kontaktforsøg", !slices.Equal(a.Kontaktforsoeg, b.Kontaktforsoeg))
	f.svar("kontakt udtømt", a.KontaktUdtoemt, b.KontaktUdtoemt)
	f.hvis("høring", valgt(a.Hoering, a.Hoering.String()), valgt(b.Hoering, b.Hoering.String()))
	f.dag("hørt", a.HoertDen, b.HoertDen)
	f.svar("arbejdsgiver orienteret", a.ArbejdsgiverOrienteret, b.ArbejdsgiverOrienteret)
	f.andet("grunde", !slices.Equal(a.Grunde, b.Grunde))
	f.svar("rimelig grund", a.RimeligGrund, b.RimeligGrund)
	f.svar("andre forhold", a.AndreForhold, b.AndreForhold)
	f.svar("fremmer rådigheden", a.FremmerRaadighed, b.FremmerRaadighed)
	f.svar("begrundelse", a.Begrundelse, b.Begrundelse)
	f.svar("ophør", a.Ophoer, b.Ophoer)
	f.dag("afgjort", a.Afgjort, b.Afgjort)
	f.hvis("afregnes", maanedstekst(a.Afregnes), maanedstekst(b.Afregnes))
}

func maanedstekst(m satser.Maaned) string {
	if m.IsZero() {
		return ""
	}
	return m.Tekst()
}

// fravaer lists the days of absence: "den 3. maj 2024, den 6. maj 2024 (delvis)".
func fravaer(h *raadighed.Haendelse) string {
	s := ""
	for i, d := range h.Fravaer {
		if i > 0 {
			s += ", "
		}
		s += dag(d.Dag)
		if d.Delvis {
			s += " (delvis)"
		}
	}
	return s
}
