package satser

// Indtaegtsart is the kind of an income: what the provision that decides its treatment looks at. The spouse's income
// and anybody's wealth have no kind, because they have no effect (§ 68, stk. 1, 2. pkt., and § 69 j, stk. 1, 2. pkt.).
// The zero value is none.
type Indtaegtsart uint8

// The kinds.
const (
	// Loen is wage from ordinary work, with the employer's ordinary ferietillæg. In kap. 6 b wage from the job in which the
	// person had wage during illness when the course began is [LoenUnderSygdom], also for hours of work.
	Loen Indtaegtsart = iota + 1
	// Ophoersbeloeb comes from the employer or Lønmodtagernes Garantifond when the job ends: pay in the notice period,
	// severance in place of wage, dagpengegodtgørelse.
	Ophoersbeloeb
	// Feriegodtgoerelse under ferielovgivningen; the period is the days of holiday it covers. The deduction is made in the benefit
	// for those days, and is no more than that.
	Feriegodtgoerelse
	// Ferietillaeg is the holiday supplement to a person who has left help under § 87 of barnets lov (before 2024: § 42
	// of serviceloven).
	Ferietillaeg
	// SoegnehelligdagsbetalingOgFeriefridage is pay for public holidays and feriefridage; the period is those days off, not the
	// time in which the pay was earned.
	SoegnehelligdagsbetalingOgFeriefridage
	// Tilbudsindtaegt is income as part of a tilbud (ansættelse med løntilskud and the like); hours are required.
	Tilbudsindtaegt
	// LoenUnderSygdom is wage, from the job held then, to a person who had wage during illness when the jobafklaringsforløb
	// began (§ 69 j, stk. 6).
	LoenUnderSygdom
	// FleksjobloenUnderSygdom is wage during illness from a fleksjob, supplemented with fleksløntilskud.
	FleksjobloenUnderSygdom
	// FleksloentilskudTilLoen is the fleksløntilskud that supplements such wage.
	FleksloentilskudTilLoen
	// FleksloentilskudSupplement is fleksløntilskud paid as a supplement to the benefit, to a person who was in a fleksjob
	// when the jobafklaringsforløb began and has no wage during illness (§ 69 j, stk. 7).
	FleksloentilskudSupplement
	// TilskudSelvstaendig is the subsidy of LAB § 126 (until 2019: § 70 g) to a person who was self-employed and had it when
	// the jobafklaringsforløb began (§ 69 j, stk. 8).
	TilskudSelvstaendig
	// Virksomhedsoverskud is profit of the person's own business.
	Virksomhedsoverskud
	// LoebendeForsikring is running payments from a private insurance or pension, also when uneven or paid afterwards
	// as one sum.
	LoebendeForsikring
	// Engangsbeloeb is a lump sum that is wealth, such as an insurance sum.
	Engangsbeloeb
	// KritiskSygdom is a sum for critical illness: wealth, and here without the cap that kontanthjælp has.
	KritiskSygdom
	// Laan is the proceeds of a loan: wealth.
	Laan
	// Erhvervsevnetab is compensation for loss of earning capacity under the acts named in § 14, stk. 4 and 5.
	Erhvervsevnetab
	// VarigtMen is compensation for permanent injury.
	VarigtMen
	// IkkeOekonomiskSkade is compensation for non-economic damage, also as part of a severance payment.
	IkkeOekonomiskSkade
	// AfkastAfErstatning is income that derives from the three kinds above.
	AfkastAfErstatning
	// TabtArbejdsfortjeneste is compensation for lost earnings. It takes the place of wage; which rule follows is not
	// settled.
	TabtArbejdsfortjeneste
	// LoebendeErstatning is other running compensation, such as for loss of provider.
	LoebendeErstatning
	// GodtgoerelseAnsaettelsesbevis is compensation for a missing statement of employment.
	GodtgoerelseAnsaettelsesbevis
	// LejeLogerende is rent from at most one lodger in the home the person lives in.
	LejeLogerende
	// LejeEgenBolig is rent from letting one's home, without deduction of costs.
	LejeEgenBolig
	// BoernsIndtaegt is children's income and income that concerns children.
	BoernsIndtaegt
	// TilskudPasningEgneBoern is the subsidy for minding one's own children.
	TilskudPasningEgneBoern
	// Efterbetaling is back payment of public benefits after a decision or judgment: the difference between what was
	// paid and what was due.
	Efterbetaling
	// Valgtilforordnet is pay as an election official.
	Valgtilforordnet
	// Legat is tax-free grants and benefits from approved social funds.
	Legat
	// Transportgodtgoerelse is refund of documented necessary transport for work.
	Transportgodtgoerelse
	// Tilbudsgodtgoerelse is godtgørelse under LAB §§ 175-176 (until 2019: §§ 82-83) and help under integrationsloven §
	// 23 f.
	Tilbudsgodtgoerelse
	// Uddannelsesgodtgoerelse is the person's own under lov om arbejdsskadesikring §§ 18 a-18 h.
	Uddannelsesgodtgoerelse
	// Invaliditetsydelse is invaliditetsydelse, invaliditetsbeløb, bistands- and plejetillæg.
	Invaliditetsydelse
	// KostUnderIndlaeggelse is the value of food in a hospital, in the first three months.
	KostUnderIndlaeggelse
	// Kulturpas is benefits of the kulturpas in the income years 2025 and 2026.
	Kulturpas
	// Jobpraemie is the trial premium of 2011-2014.
	Jobpraemie
	// Naturalier is goods given for nothing in return, such as meals with family.
	Naturalier
	// Aegtefaellebidrag is maintenance received from a spouse or former spouse.
	Aegtefaellebidrag
	// Renter is interest and yield of one's own wealth.
	Renter
	// UforklaretIndsaetning is a deposit that the person, despite guidance, does not explain.
	UforklaretIndsaetning
	// AndenIndtaegt is any other income.
	AndenIndtaegt

	antalIndtaegtsarter
)

type artsoplysning struct{ navn, titel string }

var artsoplysninger = [antalIndtaegtsarter]artsoplysning{
	Loen:                                   {"loen", "løn"},
	Ophoersbeloeb:                          {"ophoersbeloeb", "beløb fra arbejdsgiveren eller Lønmodtagernes Garantifond ved ansættelsens ophør"},
	Feriegodtgoerelse:                      {"feriegodtgoerelse", "feriegodtgørelse"},
	Ferietillaeg:                           {"ferietillaeg", "ferietillæg efter ophør med hjælp til tabt arbejdsfortjeneste"},
	SoegnehelligdagsbetalingOgFeriefridage: {"soegnehelligdag-feriefridag", "betaling for søgnehelligdage og feriefridage"},
	Tilbudsindtaegt:                        {"tilbudsindtaegt", "indtægt som led i tilbud"},
	LoenUnderSygdom:                        {"loen-under-sygdom", "løn under sygdom fra forløbets begyndelse"},
	FleksjobloenUnderSygdom:                {"fleksjobloen-under-sygdom", "løn under sygdom fra fleksjob"},
	FleksloentilskudTilLoen:                {"fleksloentilskud-til-loen", "fleksløntilskud til løn under sygdom"},
	FleksloentilskudSupplement:             {"fleksloentilskud-supplement", "fleksløntilskud som supplement til ydelsen"},
	TilskudSelvstaendig:                    {"tilskud-selvstaendig", "tilskud til selvstændig med nedsat erhvervsevne"},
	Virksomhedsoverskud:                    {"virksomhedsoverskud", "overskud af selvstændig virksomhed"},
	LoebendeForsikring:                     {"loebende-forsikring", "løbende udbetaling fra privat forsikring eller pension"},
	Engangsbeloeb:                          {"engangsbeloeb", "engangsbeløb, der er formue"},
	KritiskSygdom:                          {"kritisk-sygdom", "engangsbeløb ved kritisk sygdom"},
	Laan:                                   {"laan", "lån"},
	Erhvervsevnetab:                        {"erhvervsevnetab", "erstatning for tab af erhvervsevne efter de nævnte love"},
	VarigtMen:                              {"varigt-men", "godtgørelse for varigt mén"},
	IkkeOekonomiskSkade:                    {"ikke-oekonomisk-skade", "godtgørelse for ikke-økonomisk skade"},
	AfkastAfErstatning:                     {"afkast-af-erstatning", "indtægt, der hidrører fra en undtaget erstatning"},
	TabtArbejdsfortjeneste:                 {"tabt-arbejdsfortjeneste", "erstatning for tabt arbejdsfortjeneste"},
	LoebendeErstatning:                     {"loebende-erstatning", "anden løbende erstatning"},
	GodtgoerelseAnsaettelsesbevis:          {"godtgoerelse-ansaettelsesbevis", "godtgørelse for manglende ansættelsesbevis"},
	LejeLogerende:                          {"leje-logerende", "leje fra én logerende"},
	LejeEgenBolig:                          {"leje-egen-bolig", "leje af egen bolig"},
	BoernsIndtaegt:                         {"boerns-indtaegt", "børns indtægt og indtægt, der vedrører børn"},
	TilskudPasningEgneBoern:                {"tilskud-pasning-egne-boern", "tilskud til pasning af egne børn"},
	Efterbetaling:                          {"efterbetaling", "efterbetaling af offentlig ydelse efter afgørelse eller dom"},
	Valgtilforordnet:                       {"valgtilforordnet", "vederlag som valgtilforordnet"},
	Legat:                                  {"legat", "skattefrit legat"},
	Transportgodtgoerelse:                  {"transportgodtgoerelse", "godtgørelse for nødvendig transport ved arbejde"},
	Tilbudsgodtgoerelse:                    {"tilbudsgodtgoerelse", "godtgørelse under tilbud"},
	Uddannelsesgodtgoerelse:                {"uddannelsesgodtgoerelse", "uddannelsesgodtgørelse efter arbejdsskadesikringsloven"},
	Invaliditetsydelse:                     {"invaliditetsydelse", "invaliditetsydelse, bistands- eller plejetillæg"},
	KostUnderIndlaeggelse:                  {"kost-under-indlaeggelse", "kost under indlæggelse i højst 3 måneder"},
	Kulturpas:                              {"kulturpas", "kulturpas"},
	Jobpraemie:                             {"jobpraemie", "jobpræmie"},
	Naturalier:                             {"naturalier", "naturalier uden modydelse"},
	Aegtefaellebidrag:                      {"aegtefaellebidrag", "ægtefællebidrag"},
	Renter:                                 {"renter", "renter og afkast"},
	UforklaretIndsaetning:                  {"uforklaret-indsaetning", "indsætning, der ikke er forklaret trods vejledning"},
	AndenIndtaegt:                          {"anden-indtaegt", "anden indtægt"},
}

// Indtaegtsarter returns every kind in order.
func Indtaegtsarter() []Indtaegtsart {
	return alleVaerdier(antalIndtaegtsarter)
}

// IsValid reports whether a is a known kind.
func (a Indtaegtsart) IsValid() bool { return a > 0 && a < antalIndtaegtsarter }

// Regel returns the rule whose dated versions say how the kind is treated.
func (a Indtaegtsart) Regel() Regel { return foerIndtaegter + Regel(a) }

// String gives the key of the kind: "loen".
func (a Indtaegtsart) String() string {
	if !a.IsValid() {
		return "ukendt"
	}
	return artsoplysninger[a].navn
}

// Tekst gives the kind as a Danish letter names it.
func (a Indtaegtsart) Tekst() string {
	if !a.IsValid() {
		return "ukendt indtægt"
	}
	return artsoplysninger[a].titel
}

// MarshalText gives the form of [Indtaegtsart.String]; the zero value gives the empty text.
func (a Indtaegtsart) MarshalText() ([]byte, error) {
	if a == 0 {
		return []byte{}, nil
	}
	if !a.IsValid() {
		return nil, NewNavnefejl("art", int(a), "en kendt indtægtsart")
	}
	return []byte(artsoplysninger[a].navn), nil
}

// UnmarshalText reads what [Indtaegtsart.MarshalText] writes.
func (a *Indtaegtsart) UnmarshalText(t []byte) error {
	if a == nil {
		return NewModtagerfejl("art")
	}
	if len(t) == 0 {
		*a = 0
		return nil
	}
	for i := Indtaegtsart(1); i < antalIndtaegtsarter; i++ {
		if artsoplysninger[i].navn == string(t) {
			*a = i
			return nil
		}
	}
	return NewInputfejl("art", KodeUkendt, string(t), "en kendt indtægtsart som loen eller anden-indtaegt")
}
