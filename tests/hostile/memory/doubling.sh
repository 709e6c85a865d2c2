# hostile: out_of_memory
# tries: to double a text for ever
text=xxxxxxxxxxxxxxxx
while :; do text=$text$text; done
