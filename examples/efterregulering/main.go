// Command efterregulering computes months of ressourceforløbsydelse again, says why they differ, and what is to be paid out or
// claimed back. Without arguments it does so for a built-in year that is corrected backwards:
//
//	go run ./examples/efterregulering
//	go run ./examples/efterregulering FOER.json EFTER.json 2024-01..2024-12
//	go run ./examples/efterregulering -markdown FOER.json EFTER.json 2024-01..2024-12 FAKTA.json
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }
