"""Runs the law's Spark SQL in a local Spark and compares each answer with the tracer's.

    node scripts/spark/lines.ts FOLDER 500
    python -m venv FOLDER/venv && FOLDER/venv/bin/pip install pyspark==3.5.7    (needs a Java)
    FOLDER/venv/bin/python scripts/spark/run.py FOLDER
"""

import json
import sys
import time

from pyspark.sql import SparkSession
from pyspark.sql.types import LongType, StringType, StructField, StructType

folder = sys.argv[1]
columns = json.load(open(f"{folder}/columns.json"))
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.driver.memory", "3g")
    .config("spark.sql.codegen.wholeStage", "false")
    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
    .config("spark.sql.autoBroadcastJoinThreshold", "-1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
schema = StructType(
    [StructField("line_no", LongType())]
    + [StructField(name, StringType()) for name in [*columns, "expected"]]
)
lines = spark.read.schema(schema).json(f"{folder}/lines.ndjson").cache()
lines.drop("expected").createOrReplaceTempView("ytterby_line")
for statement in open(f"{folder}/law.sql").read().split(";\n"):
    body = "\n".join(line for line in statement.split("\n") if not line.startswith("--")).strip()
    if body:
        spark.sql(body)
began = time.time()
answers = {row.line_no: row for row in spark.sql("SELECT * FROM ytterby_answers").collect()}


def said(row):
    lists = ["provisions", "provisions_open", "duties", "duties_open"]
    parts = [f"{name}: {' '.join(sorted(set(row[name] or [])))}" for name in lists]
    return "; ".join([f"{row.at_least}..{row.at_most}", *parts])


differing = 0
rows = lines.select("line_no", "expected").collect()
for row in rows:
    found = said(answers[row.line_no]) if row.line_no in answers else "refused"
    if found != row.expected:
        differing += 1
        if differing <= 3:
            print(f"line {row.line_no}: tracer {row.expected} | Spark {found}")
print(f"Spark {spark.version}: {len(rows)} lines, {differing} differ, {time.time() - began:.0f} s")
spark.stop()
sys.exit(1 if differing or not rows else 0)
