package spor

// The steps of a complaint (package klage).
const (
	// MeddeltDigitalt: the message was available in Digital Post.
	MeddeltDigitalt ID = iota + GodtgoerelseFradrag + 1
	// MeddeltOverdraget: the decision was handed over.
	MeddeltOverdraget
	// MeddeltMundtligt: the decision was told.
	MeddeltMundtligt
	// BrevSeksHverdage: a letter, six working days.
	BrevSeksHverdage
	// BrevUgedag: a letter, by the day of the week.
	BrevUgedag
	// BrevToDage: a quickbrev, two days.
	BrevToDage
	// BrevUkendt: a letter for which no rule is known.
	BrevUkendt
	// BrevFaktisk: the day a letter is shown to have come.
	BrevFaktisk
	// MeddelelseBestridt: the person says that the message never came.
	MeddelelseBestridt
	// FireUger: four weeks from receipt.
	FireUger
	// FristFlyttet: a deadline that ends on a closed day.
	FristFlyttet
	// KlagevejledningMangler: no complaint guidance, or a wrong one.
	KlagevejledningMangler
	// UdenOpsaettendeVirkning: a complaint has no suspensive effect.
	UdenOpsaettendeVirkning
	// Klageret: who may complain.
	Klageret
	// KlageRettidig: is the complaint in time.
	KlageRettidig
	// KlageSendesTilKommunen: the board sends it to the municipality.
	KlageSendesTilKommunen
	// ForSenHosAnkestyrelsen: a late complaint that was handed in to the board stays there.
	ForSenHosAnkestyrelsen
	// ForSenVideresendes: a late complaint is forwarded at once.
	ForSenVideresendes
	// GenvurderInden: re-assess within four weeks.
	GenvurderInden
	// GenvurderStraks: re-assess at once.
	GenvurderStraks
	// GenvurderSenere: re-assess by a later day that was given.
	GenvurderSenere
	// MedholdFuldt: all that was asked for was given.
	MedholdFuldt
	// MedholdDelvist: a part was given.
	MedholdDelvist
	// KlageFastholdt: the complaint stands.
	KlageFastholdt
	// KlageFrafaldet: the complaint was withdrawn.
	KlageFrafaldet
	// KlageVideresendt: the complaint was forwarded.
	KlageVideresendt
	// Dispensation: whether the board takes a late complaint.
	Dispensation
	// Afvist: the board does not take the complaint.
	Afvist
	// Stadfaestet: the decision stands.
	Stadfaestet
	// Aendret: the board decides something else.
	Aendret
	// Ophaevet: the decision falls.
	Ophaevet
	// Hjemvist: the municipality must decide again.
	Hjemvist
	// IngenKlageVidere: no further complaint to an authority.
	IngenKlageVidere
	// FristIkkeFlyttet: a deadline that ends on a day that is closed by another practice.
	FristIkkeFlyttet
	// BrevHalvhelligdag: whether a day counts among the six working days, by practice.
	BrevHalvhelligdag
	// Klagerepraesentant: one with power from the person complains.
	Klagerepraesentant
	// FuldmagtModtaget: the power came afterwards.
	FuldmagtModtaget
	// KlageretForelaegges: who may complain is for the board to say.
	KlageretForelaegges
	// KlageretForelagt: the complaint was forwarded with that question.
	KlageretForelagt
	// MundtligKlage: a complaint that was told.
	MundtligKlage
	// KlageRettidigIHvertFald: it came so early that it is in time whatever the day of receipt.
	KlageRettidigIHvertFald
	// ForSenVideresendt: a late complaint was forwarded.
	ForSenVideresendt
	// KlageAnsetRettidig: the board has found the complaint in time.
	KlageAnsetRettidig
)

// sidsteKlage is the last of them; the steps of the next file follow it.
const sidsteKlage = KlageAnsetRettidig
