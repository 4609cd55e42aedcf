"""The clause engine: rows and spans in a lattice, a chart parse, the gate, and the English that is printed."""
