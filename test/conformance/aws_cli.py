"""The AWS CLI for many commands: each line of input is a list of words, each line of output what became of them."""

import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver

for line in sys.stdin:
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            code = create_clidriver().main(json.loads(line))
        except SystemExit as ended:
            code = ended.code
    print(json.dumps({"code": code, "said": said.getvalue()}), flush=True)
