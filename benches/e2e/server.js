// An Express server with Stripe's official SDK. Configured by PORT and STRIPE_WEBHOOK_SECRET.
const express = require('express');
const stripe = require('stripe')('sk_test_none');
const app = express();
app.post('/webhook', express.raw({ type: 'application/json', limit: '2mb' }), (request, response) => {
  try {
    const secret = process.env.STRIPE_WEBHOOK_SECRET;
    stripe.webhooks.constructEvent(request.body, request.headers['stripe-signature'], secret);
    response.sendStatus(200);
  } catch (error) {
    response.status(400).send(error.message);
  }
});
app.listen(Number(process.env.PORT), '127.0.0.1');
