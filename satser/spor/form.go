package spor

// form is how a kind of step is made: the computations it can have, and which of its operands are results of earlier
// steps. Replay holds every step to it, so that nobody can pass a number off as a fact where a computed one belongs.
type form struct {
	regninger regninger
	hentes    uint8 // bit k is set when operand k is taken from a step
}

// regninger is a set: bit r is set for the Regning r, bit 0 when the kind can state something without computing.
type regninger uint16

// udsagn is the set of a kind that only states something.
const udsagn regninger = 1 << 0

// Which operands are taken from steps.
const (
	ingen   = 0
	foerste = 1 << 0
	anden   = 1 << 1
	alle    = 1<<0 | 1<<1 | 1<<2
)

// A new kind of step needs a row here and a row in idtekster.
var former = [antalID]form{
	Ret:                  {udsagn, ingen},
	UdenForForloeb:       {udsagn, ingen},
	NytForloebLukket:     {udsagn, ingen},
	BevillingUoplyst:     {udsagn, ingen},
	Viderefoert:          {udsagn, ingen},
	Foertidspension:      {udsagn, ingen},
	Delperiode:           {udsagn, ingen},
	Alder:                {udsagn, ingen},
	Bolig:                {udsagn, ingen},
	Forsoergelsespligt:   {udsagn, ingen},
	BarnetsOphold:        {udsagn, ingen},
	Gruppe:               {udsagn, ingen},
	Maanedssats:          {1 << Overfoert, ingen},
	Bidrag:               {1 << Mindste, ingen},
	BidragUoplyst:        {udsagn, ingen},
	Bidragstillaeg:       {1<<SumAfTrin | 1<<Gange, ingen},
	SatsMedTillaeg:       {1 << Sum, alle},
	Bidragsloft:          {1 << Mindste, foerste},
	TidligereYdelse:      {1<<Overfoert | 1<<Broekdel, ingen},
	TidligereOphoert:     {udsagn, ingen},
	TidligereSlutUoplyst: {udsagn, ingen},
	Gulv:                 {1 << Stoerste, alle},
	Selvstaendig:         {1 << ProcentAf, foerste},
	Strafloft:            {1 << Mindste, foerste},
	Dagsandel:            {1 << Broekdel, foerste},
	FoerIndtaegt:         {1<<SumAfTrin | 1<<Overfoert, alle},
	Post:                 {1 << Sum, ingen},
	PostIkkeFradrag:      {udsagn, ingen},
	PostUdenForForloeb:   {udsagn, ingen},
	PostDelvis:           {udsagn | 1<<Fordelt, ingen},
	PostSkoen:            {udsagn, ingen},
	PostFerie:            {1 << Fordelt, ingen},
	Loensum:              {1 << SumAfTrin, ingen},
	LoenTilGraensen:      {1 << Mindste, foerste},
	LoenOverGraensen:     {1 << Overskydende, foerste},
	LoenfradragTil:       {1 << ProcentAf, foerste},
	LoenfradragOver:      {1 << ProcentAf, foerste},
	Loenfradrag:          {1 << Sum, alle},
	Tilbudssum:           {1 << SumAfTrin, ingen},
	Tilbudstimer:         {1 << Mindste, ingen},
	Timebeloeb:           {1 << Gange, anden},
	Tilbudsfradrag:       {1 << Overskydende, alle},
	KroneForKroneSum:     {1 << SumAfTrin, ingen},
	FradragIAlt:          {1 << Sum, alle},
	EfterFradrag:         {1 << Forskel, alle},
	Nulgraense:           {1 << Stoerste, foerste},
	Ydelse:               {1<<TilOere | 1<<TilKroner, foerste},
	AnsesForModtaget:     {udsagn, ingen},
	Udbetaling:           {udsagn, ingen},

	HjemmelFradrag:         {udsagn, ingen},
	HjemmelNedsaettelse:    {udsagn, ingen},
	HjemmelOphoer:          {udsagn, ingen},
	HjemmelTredjedel:       {udsagn, ingen},
	IngenHjemmel:           {udsagn, ingen},
	IPlanen:                {udsagn, ingen},
	FravaerUoplyst:         {udsagn, ingen},
	KontaktUoplyst:         {udsagn, ingen},
	Selvbooking:            {udsagn, ingen},
	Gentagne:               {udsagn, ingen},
	BedreVidende:           {udsagn, ingen},
	Fritagelse:             {udsagn, ingen},
	FritagelseDelvis:       {udsagn, ingen},
	VejledningSamtidig:     {udsagn, ingen},
	VejledningLoebende:     {udsagn, ingen},
	VejledningAdvarsel:     {udsagn, ingen},
	VejledningSkriftlig:    {udsagn, ingen},
	KontaktOpnaaet:         {udsagn, ingen},
	KontaktUdtoemt:         {udsagn, ingen},
	Partshoering:           {udsagn, ingen},
	IngenHoering:           {udsagn, ingen},
	ArbejdsgiverOrienteres: {udsagn, ingen},
	Grund:                  {udsagn, ingen},
	GrundDelvis:            {udsagn, ingen},
	GrundDaekkerIkke:       {udsagn, ingen},
	GrundIkkePaaListen:     {udsagn, ingen},
	IngenDage:              {udsagn, ingen},
	SygdomIkkeMeldt:        {udsagn, ingen},
	RimeligGrund:           {udsagn, ingen},
	AndreForhold:           {udsagn, ingen},
	FremmerRaadighed:       {udsagn, ingen},
	Begrundelse:            {udsagn, ingen},
	AfgoerelseUoplyst:      {udsagn, ingen},
	OphoerAfgoerelse:       {udsagn, ingen},
	Sanktionsfrist:         {udsagn, ingen},

	SanktionHaendelse:       {udsagn, ingen},
	Fradragsdage:            {udsagn, ingen},
	Dagssats:                {1 << Overfoert, ingen},
	Dagsniveau:              {1 << Overfoert, ingen},
	Dagsbeloeb:              {1 << Broekdel, foerste},
	EgenDagssats:            {1 << TilKroner, foerste},
	Dagsfradrag:             {1 << Gange, foerste},
	DagsfradragSum:          {1 << SumAfTrin, ingen},
	MaanedFoer:              {1 << Overfoert, foerste},
	MaanedEfter:             {1 << Overfoert, foerste},
	HaendelsesmaanedFoer:    {1 << Overfoert, ingen},
	HaendelsesmaanedEfter:   {1 << Overfoert, ingen},
	HaendelsesmaanedUoplyst: {udsagn, ingen},
	DagsfradragAndel:        {1<<AndelOere | 1<<AndelKroner, alle},
	DagsfradragLoft:         {1 << Mindste, alle},
	Haendelsesbeloeb:        {1 << Overfoert, ingen},
	HaendelseFraLoft:        {udsagn, ingen},
	NedsaettelseBrugt:       {udsagn, ingen},
	HaendelsesbeloebAndel:   {1<<AndelOere | 1<<AndelKroner, alle},
	SanktionerIAlt:          {1 << SumAfTrin, ingen},
	Udgangspunkt:            {1 << Overfoert, ingen},
	SanktionTrukket:         {1 << Mindste, alle},
	EfterSanktion:           {1 << Forskel, alle},
	Forseelse:               {udsagn, ingen},
	ForseelseBortfaldet:     {udsagn, ingen},
	ForseelseVenter:         {udsagn, ingen},
	TredjedelDage:           {1 << Broekdel, foerste},
	Tredjedel:               {1 << Broekdel, foerste},
	TredjedelAfrundet:       {1 << TilKroner, foerste},
	EfterTredjedel:          {1 << Forskel, alle},
	TilbagebetalesDage:      {1 << Broekdel, foerste},
	TilbagebetalesDel:       {1 << Broekdel, foerste},
	Tilbagebetales:          {1 << TilKroner, foerste},
	GodtgoerelseFradrag:     {1 << Broekdel, ingen},

	MeddeltDigitalt:         {udsagn, ingen},
	MeddeltOverdraget:       {udsagn, ingen},
	MeddeltMundtligt:        {udsagn, ingen},
	BrevSeksHverdage:        {udsagn, ingen},
	BrevUgedag:              {udsagn, ingen},
	BrevToDage:              {udsagn, ingen},
	BrevUkendt:              {udsagn, ingen},
	BrevFaktisk:             {udsagn, ingen},
	MeddelelseBestridt:      {udsagn, ingen},
	FireUger:                {udsagn, ingen},
	FristFlyttet:            {udsagn, ingen},
	KlagevejledningMangler:  {udsagn, ingen},
	UdenOpsaettendeVirkning: {udsagn, ingen},
	Klageret:                {udsagn, ingen},
	KlageRettidig:           {udsagn, ingen},
	KlageSendesTilKommunen:  {udsagn, ingen},
	ForSenHosAnkestyrelsen:  {udsagn, ingen},
	ForSenVideresendes:      {udsagn, ingen},
	GenvurderInden:          {udsagn, ingen},
	GenvurderStraks:         {udsagn, ingen},
	GenvurderSenere:         {udsagn, ingen},
	MedholdFuldt:            {udsagn, ingen},
	MedholdDelvist:          {udsagn, ingen},
	KlageFastholdt:          {udsagn, ingen},
	KlageFrafaldet:          {udsagn, ingen},
	KlageVideresendt:        {udsagn, ingen},
	Dispensation:            {udsagn, ingen},
	Afvist:                  {udsagn, ingen},
	Stadfaestet:             {udsagn, ingen},
	Aendret:                 {udsagn, ingen},
	Ophaevet:                {udsagn, ingen},
	Hjemvist:                {udsagn, ingen},
	IngenKlageVidere:        {udsagn, ingen},
}

// kan reports whether a step of the kind can be computed so; 0 asks whether it can state something.
func (id ID) kan(r Regning) bool {
	return id.IsValid() && former[id].regninger>>r&1 != 0
}

// henter reports whether operand k of the kind is the result of an earlier step.
func (id ID) henter(k int) bool { return former[id].hentes>>k&1 != 0 }
