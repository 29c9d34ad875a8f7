"""A Flask app with Stripe's official SDK, served by gunicorn. Configured by STRIPE_WEBHOOK_SECRET."""
import os

import flask
import stripe

app = flask.Flask(__name__)
SECRET = os.environ["STRIPE_WEBHOOK_SECRET"]


@app.post("/webhook")
def webhook():
    payload = flask.request.get_data()
    header = flask.request.headers["Stripe-Signature"]
    try:
        stripe.Webhook.construct_event(payload, header, SECRET)
    except (ValueError, stripe.SignatureVerificationError) as error:
        return str(error), 400
    return "", 200
