// Checks a log with the Go team's own packages; nothing of ours is used.
//
// usage: log FOLDER, with the files of the log below "log", and beside it: key, older, index, entry,
// inclusion and consistency (hashes of 32 bytes, one after the other).
package main

import (
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var folder = os.Args[1]

func read(name string) []byte {
	bytes, err := os.ReadFile(filepath.Join(folder, name))
	check(err == nil, "reading "+name)
	return bytes
}

func check(holds bool, what string) {
	if !holds {
		fmt.Println("does not hold:", what)
		os.Exit(1)
	}
}

func hashes(bytes []byte) []tlog.Hash {
	var all []tlog.Hash
	for ; len(bytes) > 0; bytes = bytes[32:] {
		var one tlog.Hash
		copy(one[:], bytes)
		all = append(all, one)
	}
	return all
}

// What a checkpoint says, after its signature was checked.
func checkpoint(text []byte, verifiers note.Verifiers) (tlog.Tree, error) {
	opened, err := note.Open(text, verifiers)
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// The bytes of the last signature, as Go reads them.
func signature(text []byte) []byte {
	words := strings.Split(strings.TrimSpace(string(text)), " ")
	bytes, _ := base64.StdEncoding.DecodeString(words[len(words)-1])
	return bytes
}

// Everything before the last signature.
func bytesBefore(text []byte) string {
	return string(text[:strings.LastIndex(string(text), " ")])
}

// The tiles as files, under the names that C2SP gives them.
type tiles struct{}

func (tiles) Height() int { return 8 }

func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		name := "tile/" + strings.TrimPrefix(tile.Path(), "tile/8/")
		bytes, err := os.ReadFile(filepath.Join(folder, "log", name))
		if err != nil {
			return nil, err
		}
		all = append(all, bytes)
	}
	return all, nil
}

func main() {
	verifier, err := note.NewVerifier(strings.TrimSpace(string(read("key"))))
	check(err == nil, "the key")
	verifiers := note.VerifierList(verifier)
	text := read("log/checkpoint")
	now, err := checkpoint(text, verifiers)
	check(err == nil, "the checkpoint")
	before, err := checkpoint(read("older"), verifiers)
	check(err == nil, "the older checkpoint")

	index, err := strconv.ParseInt(string(read("index")), 10, 64)
	check(err == nil, "the index")
	entry := read("entry")
	leaf := tlog.RecordHash(entry)
	inclusion := hashes(read("inclusion"))
	consistency := hashes(read("consistency"))
	check(tlog.CheckRecord(inclusion, now.N, now.Hash, index, leaf) == nil, "inclusion")
	check(tlog.CheckTree(consistency, now.N, now.Hash, before.N, before.Hash) == nil, "consistency")

	// Everything once more, from the files alone.
	reader := tlog.TileHashReader(now, tiles{})
	for at := int64(0); at < now.N; at++ {
		proof, err := tlog.ProveRecord(now.N, at, reader)
		check(err == nil, "tiles")
		if at == index {
			check(fmt.Sprint(proof) == fmt.Sprint(tlog.RecordProof(inclusion)), "the same proof")
		}
	}
	tree, err := tlog.ProveTree(now.N, before.N, reader)
	check(err == nil && fmt.Sprint(tree) == fmt.Sprint(tlog.TreeProof(consistency)), "the same consistency")

	taken, turned := 0, 0
	turn := func(bytes []byte, holds func([]byte) bool) {
		for bit := 0; bit < 8*len(bytes); bit++ {
			changed := append([]byte(nil), bytes...)
			changed[bit/8] ^= 1 << (bit % 8)
			turned++
			if holds(changed) {
				taken++
			}
		}
	}
	turn(text, func(changed []byte) bool {
		// Go reads base 64 whose last letter has bits too many; where the bytes of the signature stay
		// the same, nothing was changed but its spelling, which our own reader refuses.
		if fmt.Sprint(signature(changed)) == fmt.Sprint(signature(text)) && bytesBefore(changed) == bytesBefore(text) {
			return false
		}
		tree, err := checkpoint(changed, verifiers)
		return err == nil && tlog.CheckRecord(inclusion, tree.N, tree.Hash, index, leaf) == nil
	})
	turn(entry, func(entry []byte) bool {
		return tlog.CheckRecord(inclusion, now.N, now.Hash, index, tlog.RecordHash(entry)) == nil
	})
	turn(read("inclusion"), func(bytes []byte) bool {
		return tlog.CheckRecord(hashes(bytes), now.N, now.Hash, index, leaf) == nil
	})
	turn(read("consistency"), func(bytes []byte) bool {
		return tlog.CheckTree(hashes(bytes), now.N, now.Hash, before.N, before.Hash) == nil
	})
	fmt.Println("good,", turned, "bits turned,", taken, "taken")
}
