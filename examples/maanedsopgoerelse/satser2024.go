package main

import (
	"bytes"
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// satser2024 is what the ministry's table and the municipal leaflet of 2024 print.
var satser2024 = [...]satser.Sats{
	satser.MaanedForsoerger, satser.MaanedIkkeForsoerger, satser.MaanedHjemmeboende, satser.MaanedBidragLoft,
	satser.Loengraense, satser.Timefradrag, satser.SygedagpengeUge, satser.LedighedsydelseUge,
	satser.DagForsoerger, satser.DagIkkeForsoerger, satser.DagHjemmeboende, satser.DagBidragspligtig,
	satser.HaendelseVoksen, satser.HaendelseHjemmeboende,
}

// skrivSatser2024 writes the rates of kap. 6 a in May 2024.
func skrivSatser2024(b *bytes.Buffer) error {
	b.WriteString("SATSER I RESSOURCEFORLØB, MAJ 2024\n" +
		"De samme beløb som i ministeriets tabel og i en kommunal pjece om pligter og sanktioner fra 2024.\n" +
		"Selve sanktionen opgøres ikke her.\n\n")
	dag := satser.MustDato("2024-05-01")
	for _, s := range satser2024 {
		o, err := satser.Gaeldende().Sats(s, satser.Ressourceforloeb, dag)
		if err != nil {
			return err
		}
		_, _ = fmt.Fprintf(b, "  %-64s%10s %s\n", s.Tekst(), o.Vaerdi.Tekst(), s.Enhed().Tekst())
	}
	return nil
}
