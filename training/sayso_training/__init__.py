"""From public data to the weights that sayso reads with. See training/README.md."""
